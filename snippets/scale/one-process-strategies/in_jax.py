import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import NamedSharding, PartitionSpec

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(8, 3)), jnp.float32)
y = jnp.asarray(rng.normal(size=(8, 1)), jnp.float32)
w = jnp.array([[0.5], [-1.0], [2.0]])


@jax.jit
def step(w, x, y):
    def loss(w):
        return jnp.mean((x @ w - y) ** 2)
    return jax.value_and_grad(loss)(w)


plain_out, plain_grad = step(w, x, y)
plain_grad = plain_grad[:, 0]

# A mesh of one device; the data is split over it, the weights copied.
mesh = jax.make_mesh((1,), ("data",))
split = NamedSharding(mesh, PartitionSpec("data"))
copied = NamedSharding(mesh, PartitionSpec())
out, grad = step(jax.device_put(w, copied),
                 jax.device_put(x, split), jax.device_put(y, split))
sharded_kind = type(grad.sharding).__name__
grad = grad[:, 0]
print(f"loss {plain_out:.4f} plain, {out:.4f} on the mesh")
for name, g in [("plain", plain_grad), ("mesh", grad)]:
    print(f"{name:6}", [f"{v:.4f}" for v in g])
print("sharding of the gradient:", sharded_kind)
