"""Dtypes and devices in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def _name(dtype):
    return jnp.dtype(dtype).name


def to_float32(x):
    return x.astype(jnp.float32)


def to_float64(x):
    return x.astype(jnp.float64)


def to_float16(x):
    return x.astype(jnp.float16)


def to_bfloat16(x):
    return x.astype(jnp.bfloat16)


def to_int32(x):
    return x.astype(jnp.int32)


def to_int64(x):
    return x.astype(jnp.int64)


def to_uint8(x):
    return x.astype(jnp.uint8)


def to_bool(x):
    return x.astype(jnp.bool_)


def to_complex64(x):
    return x.astype(jnp.complex64)


def cast_like(x, y):
    return x.astype(y.dtype)


def saturate_cast(x):
    return jnp.clip(x, 0, 255).astype(jnp.uint8)


def bitcast(x):
    return jax.lax.bitcast_convert_type(x, jnp.int32)


def dtype(x):
    dtype = x.dtype  # shown
    return _name(dtype)


def is_floating_point(x):
    return jnp.issubdtype(x.dtype, jnp.floating)


def is_complex(x):
    return jnp.iscomplexobj(x)


def can_cast(x):
    return jnp.can_cast(x.dtype, jnp.int32)


def result_type(x, y):
    dtype = jnp.result_type(x, y)  # shown
    return _name(dtype)


def mixed_dtypes(x, y):
    return x * y


def with_python_number(x, number):
    return x * number


def finfo_eps(x):
    eps = jnp.finfo(x.dtype).eps  # shown
    return float(eps)


def finfo_max(x):
    largest = jnp.finfo(x.dtype).max  # shown
    return float(largest)


def iinfo_max(x):
    largest = jnp.iinfo(x.dtype).max  # shown
    return int(largest)


def get_default_dtype():
    dtype = jnp.result_type(float)  # shown
    return _name(dtype)


def set_default_dtype(shape):
    jax.config.update("jax_enable_x64", True)  # shown
    x = jnp.zeros(shape)  # shown
    jax.config.update("jax_enable_x64", False)
    return x


def real(x):
    return jnp.real(x)


def imag(x):
    return jnp.imag(x)


def conj(x):
    return jnp.conj(x)


def view_as_real(x):
    return jnp.stack([jnp.real(x), jnp.imag(x)], axis=-1)


def view_as_complex(x):
    return jax.lax.complex(x[..., 0], x[..., 1])


def isreal(x):
    return jnp.isreal(x)


def device(x):
    device = x.device  # shown
    return str(device)


def to_device(x):
    return jax.device_put(x, jax.devices("cpu")[0])  # shown


def create_on_device(shape):
    return jnp.ones(shape, device=jax.devices("cpu")[0])  # shown


def set_default_device(shape):
    jax.config.update("jax_default_device", jax.devices("cpu")[0])  # shown
    x = jnp.ones(shape)  # shown
    jax.config.update("jax_default_device", None)
    return x


def accelerator_available():
    return jax.default_backend() != "cpu"  # shown


def device_count():
    return jax.device_count()


def mixed_precision(x, kernel):
    return x.astype(jnp.bfloat16) @ kernel.astype(jnp.bfloat16)


def matmul_precision(x, y):
    jax.config.update("jax_default_matmul_precision", "tensorfloat32")  # shown
    z = x @ y  # shown
    jax.config.update("jax_default_matmul_precision", None)
    return z
