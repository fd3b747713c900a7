import jax
import jax.numpy as jnp

image = jnp.arange(12.0).reshape(2, 2, 3)       # H, W, C
weight = jnp.arange(24.0).reshape(2, 12) / 10   # PyTorch's, for C, H, W

# Whoever keeps images as H, W, C flattens them as H, W, C.
naive = (image.reshape(1, -1) @ weight.T)
print("transposed only:", [f"{v:.4f}" for v in naive[0].tolist()])


def logits(image):
    return image.transpose(2, 0, 1).reshape(1, -1) @ weight.T


# The other way to mend it: turn the axes, keep the weights.
mended = logits(image)
grad = jax.grad(lambda x: jnp.sum(logits(x) ** 2))(image)
print("axes turned:    ", [f"{v:.4f}" for v in mended[0].tolist()])
