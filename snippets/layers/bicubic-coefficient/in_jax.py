import jax
import jax.numpy as jnp

x = jnp.array([0.0, 0.0, 0.0, 0.0, 100.0, 100.0, 100.0, 100.0])


def resize(x):
    return jax.image.resize(x, (16,), "bicubic")


mended = naive = resize(x)              # coefficient a = -0.5
grad = jax.grad(lambda x: jnp.sum(resize(x) * jnp.arange(16.0)))(x)
print("bicubic:", [f"{v:.4f}" for v in naive[5:11].tolist()])
print(f"overshoot: {naive.max() - 100:.4f}")

# PyTorch's curve has a name of its own here.
minus_075 = jax.image.resize(x, (16,), "bicubic-pytorch", antialias=False)
print("bicubic-pytorch:", [f"{v:.4f}" for v in minus_075[5:11].tolist()])
