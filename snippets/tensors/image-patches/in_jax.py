import jax
import jax.numpy as jnp

image = jnp.arange(18.0).reshape(1, 2, 3, 3)  # N, C, H, W
kernel = jnp.arange(8.0).reshape(1, 2, 2, 2)

# (N, C * kh * kw, rows, columns)
patches = jax.lax.conv_general_dilated_patches(
    image, filter_shape=(2, 2), window_strides=(1, 1), padding="VALID")
first_patch = patches[0, :, 0, 0].tolist()
print("shape:", patches.shape)
print("first patch:", first_patch)


def product(kernel):
    return kernel.reshape(1, -1) @ patches[0].reshape(8, 4)


out = product(kernel).ravel()
grad = jax.grad(lambda k: jnp.sum(product(k) ** 2))(kernel)
print("product:", out.tolist())
print("gradient[0, 0]:", grad[0, 0].tolist())

direct = jax.lax.conv(image, kernel, (1, 1), "VALID").ravel()
is_convolution = bool(jnp.allclose(out, direct))
print("equals conv:", is_convolution)
