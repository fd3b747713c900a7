import jax
import jax.numpy as jnp

x = jnp.array([0.0, 0.0, 80.0, 0.0, 0.0, 0.0, 0.0, 0.0])


def resize(x, **options):
    return jax.image.resize(x, (2,), "bilinear", **options)


naive = resize(x)                       # antialias=True
print("default:        ", [f"{v:.4f}" for v in naive.tolist()])

smooth = resize(x, antialias=True)
grad = jax.grad(lambda x: jnp.sum(resize(x, antialias=True) ** 2))(x)
sparse = resize(x, antialias=False)
print("antialias=False:", [f"{v:.4f}" for v in sparse.tolist()])
