import warnings

import jax
import jax.numpy as jnp
import numpy as np

a = jnp.array([0.5, 1.5])

# 64-bit types are switched off by default: JAX warns and gives 32.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    b = jnp.array([2.0, 4.0], dtype=jnp.float64)
warned = [w.category.__name__ for w in caught]
requested_dtype = str(b.dtype)
print("float64 requested, given:", requested_dtype, warned)

# A float64 NumPy array is narrowed without a word.
naive = a * np.array([2.0, 4.0])
dtype = str(naive.dtype)
print("a * b:", naive.tolist(), dtype)


def total(a):
    product = a * b.astype(a.dtype)
    return jnp.sum(product), product


grad, product = jax.grad(total, has_aux=True)(a)
print("cast first:", product.tolist(), product.dtype)
print("gradient by a:", grad.tolist(), grad.dtype)
