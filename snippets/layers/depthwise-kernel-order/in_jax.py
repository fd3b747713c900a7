import jax
import jax.numpy as jnp
from jax import lax

kernel = jnp.arange(1.0, 17.0).reshape(2, 2, 2, 2)  # H, W, C, M
x = jnp.stack([jnp.ones((2, 2)), jnp.full((2, 2), 10.0)], axis=-1)[None]


def depthwise(x, kernel):
    return lax.conv_general_dilated(
        x, kernel, (1, 1), "VALID", feature_group_count=2,
        dimension_numbers=("NHWC", "HWIO", "NHWC")).reshape(-1)


# HWIO with I = 1: joining the last two axes keeps channels in front.
hwio = kernel.reshape(2, 2, 1, 4)
mended = naive = depthwise(x, hwio)
grad = jax.grad(lambda x: jnp.sum(depthwise(x, hwio) ** 2))(x)[0]
print("feature_group_count=2:", mended.tolist())
