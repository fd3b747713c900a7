import jax
import jax.numpy as jnp

x = jnp.array([[10.0, 20.0], [30.0, 40.0]])


def resize(x):
    return jax.image.resize(x, (4, 4), "bilinear")


naive = half_pixel = resize(x)
print("jax.image.resize, first row:",
      [f"{v:.4f}" for v in half_pixel[0].tolist()])
weights = jnp.arange(16.0).reshape(4, 4)
grad = jax.grad(lambda x: jnp.sum(resize(x) * weights))(x)

# Aligned corners, composed: pixels i of 4 lie at i * (2 - 1) / (4 - 1).
place = jnp.linspace(0.0, 1.0, 4)
grid = jnp.meshgrid(place, place, indexing="ij")
aligned = jax.scipy.ndimage.map_coordinates(x, grid, order=1)
print("aligned corners, first row: ",
      [f"{v:.4f}" for v in aligned[0].tolist()])
