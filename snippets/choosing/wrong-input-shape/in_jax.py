import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
kernel = jnp.asarray(rng.normal(size=(4, 2)), jnp.float32)
batch = jnp.asarray(rng.normal(size=(4, 4)), jnp.float32)


def layer(kernel, x):
    return x @ kernel


def attempt(x):
    try:
        return str(layer(kernel, x).shape)
    except Exception as e:
        global error, message
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
        return error


out = layer(kernel, batch)
grad = jax.grad(lambda kernel: layer(kernel, batch).sum())(kernel)

lone_sample = attempt(batch[0])
transposed = attempt(batch.T)       # square, so it fits
three_features = attempt(batch[:, :3])

print("lone sample   ", lone_sample)
print("transposed    ", transposed)
print("three features", three_features, "-", message)
