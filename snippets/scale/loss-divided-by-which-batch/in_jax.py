import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import NamedSharding
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 2)

rng = np.random.default_rng(0)
x = rng.normal(size=(8, 3)).astype("float32")
y = rng.normal(size=(8, 1)).astype("float32")
w = np.array([[0.5], [-1.0], [2.0]], "float32")
mesh = jax.make_mesh((2,), ("data",))


def loss(w, x, y):
    return jnp.mean((x @ w - y) ** 2)


def on_each_device(function):
    return jax.jit(jax.shard_map(
        function, mesh=mesh, in_specs=(P(), P("data"), P("data")),
        out_specs=P()))


@on_each_device
def mean_then_pmean(w, x, y):
    # w is the same everywhere, so grad already adds over the devices;
    # the mean of two equal sums changes nothing.
    return jax.lax.pmean(jax.grad(loss)(w, x, y), "data")


@on_each_device
def mean_of_the_loss(w, x, y):
    def whole(w):
        return jax.lax.pmean(loss(w, x, y), "data")
    return jax.grad(whole)(w)


plain = jax.grad(loss)(w, x, y)[:, 0]
w = jax.device_put(w, NamedSharding(mesh, P()))
x = jax.device_put(x, NamedSharding(mesh, P("data")))
y = jax.device_put(y, NamedSharding(mesh, P("data")))
naive = mean_then_pmean(w, x, y)[:, 0]
grad = mean_of_the_loss(w, x, y)[:, 0]
ratio = float((naive / plain).mean())
for name, g in [("one device", plain), ("pmean of grad", naive),
                ("pmean of loss", grad)]:
    print(f"{name:13}", [f"{v:.4f}" for v in g])
print(f"the local mean gives {ratio:.2f} times the gradient")
