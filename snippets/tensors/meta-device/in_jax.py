import jax
import jax.numpy as jnp

N = 100_000


def linear(batch, weight):
    return batch @ weight.T


# Descriptions in, a description out; nothing is allocated.
batch = jax.ShapeDtypeStruct((32, N), jnp.float32)
weight = jax.ShapeDtypeStruct((N, N), jnp.float32)
product = jax.eval_shape(linear, batch, weight)
product_shape = list(product.shape)
gigabytes = weight.size * weight.dtype.itemsize / 1e9
kind = type(product).__name__
print("product:", product.shape, product.dtype)
print("the weight would take", gigabytes, "GB")

try:
    float(product)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("asking for a value:", error)

# The same function, with values.
x = jnp.array([[1.0, 1.0, 2.0]])
w = jnp.array([[1.0, 2.0, 3.0]])
out = linear(x, w)
grad = jax.grad(lambda w: linear(x, w).sum())(w)
print("with values:", out.tolist(), "gradient:", grad.tolist())
