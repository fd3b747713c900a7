import jax
import jax.numpy as jnp
import numpy as np

# devices() lists the default backend's: the accelerator, if there is one.
device = jax.devices()[0]

data = np.arange(6, dtype=np.float32).reshape(2, 3)
# device_put with a device commits the array to it.
x = jax.device_put(data, device)
w = jax.device_put(np.ones((3, 1), dtype=np.float32), device)


def loss(w):
    product = x @ w
    return jnp.sum(product**2), product


gradient, product = jax.grad(loss, has_aux=True)(w)
where = x.device.platform
print("on the accelerator" if where != "cpu" else "on the CPU")

# np.asarray copies back to host memory where that is needed.
out = np.asarray(product)
grad = np.asarray(gradient)
print("product:", out.ravel().tolist())
print("gradient:", grad.ravel().tolist())

# Two arrays committed to different devices are refused.
host = jax.devices("cpu")[0]
ones = jax.device_put(np.ones((3, 1), dtype=np.float32), host)
error = None
try:
    x @ ones
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("with a CPU array:", error or "no error")
