import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import NamedSharding
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 2)

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 3)).astype("float32")
y = rng.normal(size=(5, 1)).astype("float32")
w = np.array([[0.5], [-1.0], [2.0]], "float32")
mesh = jax.make_mesh((2,), ("data",))
split = NamedSharding(mesh, P("data"))

try:
    jax.device_put(x, split)
    error, message = None, None
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("five rows on two devices:", error)


def pad(array):
    return jax.device_put(np.pad(array, [(0, 1), (0, 0)]), split)


@jax.jit
@jax.grad
def mean_of_all(w, x, y):
    return jnp.mean((x @ w - y) ** 2)


@jax.jit
@jax.grad
def mean_of_real(w, x, y, real):
    return jnp.mean((x @ w - y) ** 2, where=real)


real = jax.device_put(np.arange(6)[:, None] < 5, split)
plain = mean_of_all(w, x, y)[:, 0]
w = jax.device_put(w, NamedSharding(mesh, P()))
naive = mean_of_all(w, pad(x), pad(y))[:, 0]
mended = mean_of_real(w, pad(x), pad(y), real)[:, 0]
for name, g in [("one device", plain), ("padded to 6", naive),
                ("with a mask", mended)]:
    print(f"{name:13}", [f"{v:.4f}" for v in g])
