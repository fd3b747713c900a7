"""Started twice, with the coordinator's address and its own number."""
import json
import sys

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import NamedSharding
from jax.sharding import PartitionSpec as P

folder, address, rank = sys.argv[1], sys.argv[2], int(sys.argv[3])
jax.distributed.initialize(address, num_processes=2, process_id=rank,
                           initialization_timeout=60)

mesh = jax.make_mesh((jax.device_count(),), ("data",))
split, copied = NamedSharding(mesh, P("data")), NamedSharding(mesh, P())

rng = np.random.default_rng(0)
x = rng.normal(size=(8, 3)).astype("float32")
y = rng.normal(size=(8, 1)).astype("float32")
# Each process holds its own rows of the one global array.
mine = slice(rank, None, 2)
x = jax.make_array_from_process_local_data(split, x[mine])
y = jax.make_array_from_process_local_data(split, y[mine])
ranks = jax.make_array_from_process_local_data(
    split, np.array([rank + 1.0], "float32"))
w = jax.device_put(np.array([[0.5], [-1.0], [2.0]], "float32"), copied)


@jax.jit
def step(w, x, y):
    def loss(w):
        return jnp.mean((x @ w - y) ** 2)
    out, grad = jax.value_and_grad(loss)(w)
    return out, w - 0.1 * grad


total = float(jax.jit(jnp.sum)(ranks))
losses = []
for _ in range(3):
    out, w = step(w, x, y)
    losses.append(float(out))
weight = np.asarray(w.addressable_data(0))[:, 0].tolist()
world = jax.process_count()
jax.distributed.shutdown()

with open(f"{folder}/{rank}.json", "w") as file:
    json.dump({"rank": rank, "world": world, "total": total,
               "losses": losses, "weight": weight}, file)
