import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
pixels = rng.standard_normal((1, 3, 4, 4)).astype(np.float32)
weights = rng.standard_normal((2, 3, 3, 3)).astype(np.float32)

image = jnp.asarray(pixels)
image_shape = list(image.shape)
print("shape:", image.shape)


# The order of axes is an argument; the layout in memory is XLA's.
def conv(kernel):
    return jax.lax.conv_general_dilated(
        image, kernel, (1, 1), "VALID",
        dimension_numbers=("NCHW", "OIHW", "NCHW"))


kernel = jnp.asarray(weights)
out = conv(kernel)
grad = jax.grad(lambda k: jnp.sum(conv(k) ** 2))(kernel)
print("output[0, 0, 0, 0]:", f"{out[0, 0, 0, 0]:.4f}")
print("gradient[0, 0, 0, 0]:", f"{grad[0, 0, 0, 0]:.4f}")
