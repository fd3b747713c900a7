import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import AxisType, NamedSharding
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 2)

rng = np.random.default_rng(0)
x = rng.normal(size=(8, 3)).astype("float32")
y = rng.normal(size=(8, 4)).astype("float32")
start = rng.normal(size=(4, 3)).astype("float32")


@jax.jit
def step(w, momentum, x, y):
    def loss(w):
        return jnp.mean((x @ w.T - y) ** 2)
    out, grad = jax.value_and_grad(loss)(w)
    momentum = 0.9 * momentum + grad
    return out, grad, w - 0.1 * momentum, momentum


plain_out, _, plain, _ = step(start, np.zeros_like(start), x, y)

# Rows of the weight and of the batch over the same axis of devices.
# Auto: the compiler gathers the weight where it is needed.
mesh = jax.make_mesh((2,), ("data",), axis_types=(AxisType.Auto,))
split = NamedSharding(mesh, P("data"))
w, momentum, x, y = (
    jax.device_put(a, split) for a in (start, 0 * start, x, y))
out, grad, weight, momentum = step(w, momentum, x, y)


def local(array):
    return [list(s.data.shape) for s in array.addressable_shards]


kind = type(weight.sharding).__name__
local_shapes, momentum_shapes = local(weight), local(momentum)
try:
    uneven = str(local(jax.device_put(np.zeros((5, 3)), split)))
    error, message = None, None
except ValueError as e:
    uneven = error = type(e).__name__
    message = " ".join(str(e).split()[:6])
largest_difference = float(jnp.abs(weight - plain).max())
print(f"loss {out:.4f}, unsharded {plain_out:.4f}")
print("the weight's sharding is a", kind, list(weight.shape))
print("each device keeps: ", local_shapes)
print("of the momentum:   ", momentum_shapes)
print("of five rows:      ", uneven)
print("first row after the step:", [f"{v:.4f}" for v in weight[0]])
