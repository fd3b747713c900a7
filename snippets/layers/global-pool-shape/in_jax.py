import jax
import jax.numpy as jnp

# Two images, N, H, W, C, with two channels each.
x = jnp.arange(1.0, 17.0).reshape(2, 2, 2, 2)

# There is no layer: a mean, which drops its axes too.
pooled = x.mean(axis=(1, 2))
pooled_shape = list(pooled.shape)
print("pooled:", pooled_shape)
naive = x * pooled
print("x * pooled, first image:", naive[0].tolist())


def scale(x):
    return x * x.mean(axis=(1, 2), keepdims=True)


mended = scale(x)
grad = jax.grad(lambda x: jnp.sum(scale(x)))(x)
print("keepdims=True:          ", mended[0].tolist())
