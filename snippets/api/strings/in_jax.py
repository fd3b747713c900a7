"""Strings in JAX: what a reader would type, one function per operation."""

import jax.numpy as jnp


def decode_raw(data):
    return jnp.frombuffer(data, dtype=jnp.uint8)
