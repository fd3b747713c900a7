import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import NamedSharding
from jax.sharding import PartitionSpec as P

# Two devices on one CPU, set before anything else runs.
jax.config.update("jax_num_cpu_devices", 2)

rng = np.random.default_rng(0)
x = rng.normal(size=(8, 3)).astype("float32")
y = rng.normal(size=(8, 1)).astype("float32")
w = np.array([[0.5], [-1.0], [2.0]], "float32")


def loss(w, x, y):
    return jnp.mean((x @ w - y) ** 2)


@jax.jit
def step(w, x, y):
    out, grad = jax.value_and_grad(loss)(w, x, y)
    return out, grad[:, 0], (w - 0.1 * grad)[:, 0]


plain_out, plain_grad, plain_weight = step(w, x, y)

# The same step; only where the arrays lie has changed.
mesh = jax.make_mesh((2,), ("data",))
split = NamedSharding(mesh, P("data"))
copied = NamedSharding(mesh, P())
x, y = jax.device_put(x, split), jax.device_put(y, split)
w = jax.device_put(w, copied)
out, grad, weight = step(w, x, y)

# What each device saw, written out: one function per device.
each = jax.shard_map(
    lambda w, x, y: loss(w, x, y)[None], mesh=mesh,
    in_specs=(P(), P("data"), P("data")), out_specs=P("data"))
local_losses = [float(v) for v in each(w, x, y)]
copies = [np.asarray(s.data) for s in weight.addressable_shards]
same_on_both = bool((copies[0] == copies[1]).all())

print("losses of the two halves:", [f"{v:.4f}" for v in local_losses])
print(f"their mean {out:.4f}, one device {plain_out:.4f}")
for name, g in [("one device", plain_grad), ("mesh", grad)]:
    print(f"{name:10} gradient", [f"{v:.4f}" for v in g])
print("weights after the step:", [f"{v:.4f}" for v in weight])
print("equal on both devices:", same_on_both)
