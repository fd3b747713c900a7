import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import AxisType, NamedSharding
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 2)

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 3)).astype("float32")
first = rng.normal(size=(4, 3)).astype("float32").T     # (3, 4)
second = rng.normal(size=(2, 4)).astype("float32").T    # (4, 2)


@jax.jit
def forward(first, second, x):
    return jax.nn.relu(x @ first) @ second


@jax.jit
def gradient(first, second, x):
    return jax.grad(
        lambda w: jnp.mean(forward(w, second, x) ** 2))(first)


plain = forward(first, second, x)

# Columns of the first matrix, rows of the second: one mesh axis.
# Auto: the compiler finds out where a sum over devices is due.
mesh = jax.make_mesh((2,), ("model",), axis_types=(AxisType.Auto,))
first = jax.device_put(first, NamedSharding(mesh, P(None, "model")))
second = jax.device_put(second, NamedSharding(mesh, P("model", None)))
x = jax.device_put(x, NamedSharding(mesh, P()))
out = forward(first, second, x)
grad = gradient(first, second, x).T     # stored as PyTorch stores it

largest_difference = float(jnp.abs(out - plain).max())
local_shapes = [
    [list(w.addressable_shards[i].data.shape) for w in (first, second)]
    for i in (0, 1)]
print("first output:", [f"{v:.4f}" for v in out[0]])
print("close to one device:", largest_difference < 1e-6)
print("weights held by device 0:", local_shapes[0])
print("weights held by device 1:", local_shapes[1])
