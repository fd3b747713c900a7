"""Distribution in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp
from jax.sharding import NamedSharding
from jax.sharding import PartitionSpec as P


def world_size(x):
    return jax.device_count()  # shown


def rank(x):
    return jax.process_index()  # shown


def all_reduce(x):
    def replica(x):
        return jax.lax.psum(x, "devices")  # shown

    return jax.vmap(replica, axis_name="devices")(x[None])[0]


def all_reduce_mean(x):
    def replica(x):
        return jax.lax.pmean(x, "devices")  # shown

    return jax.vmap(replica, axis_name="devices")(x[None])[0]


def all_reduce_max(x):
    def replica(x):
        return jax.lax.pmax(x, "devices")  # shown

    return jax.vmap(replica, axis_name="devices")(x[None])[0]


def all_gather(x):
    def replica(x):
        return jax.lax.all_gather(x, "devices")  # shown

    return jax.vmap(replica, axis_name="devices")(x[None])[0]


def all_gather_tiled(x):
    def replica(x):
        return jax.lax.all_gather(x, "devices", tiled=True)  # shown

    return jax.vmap(replica, axis_name="devices")(x[None])[0]


def gather_list(x):
    from jax.experimental import multihost_utils

    return multihost_utils.process_allgather(x)  # shown


def broadcast(x):
    from jax.experimental import multihost_utils

    return multihost_utils.broadcast_one_to_all(x)  # shown


def reduce_scatter(x):
    def replica(x):
        return jax.lax.psum_scatter(x, "devices", tiled=True)  # shown

    return jax.vmap(replica, axis_name="devices")(x[None])[0]


def barrier(x):
    from jax.experimental import multihost_utils

    multihost_utils.sync_global_devices("here")  # shown
    return x


def data_parallel(x):
    mesh = jax.make_mesh((1,), ("data",))  # shown
    x = jax.device_put(x, NamedSharding(mesh, P("data")))  # shown
    w = jax.device_put(jnp.ones((2, 1)), NamedSharding(mesh, P()))  # shown
    b = jax.device_put(jnp.zeros(1), NamedSharding(mesh, P()))  # shown

    def loss(b):
        return jnp.mean((x @ w + b) ** 2)

    return b - 0.1 * jax.grad(loss)(b)


def sharded_sampler(x):
    mine = x[1::2]  # shown
    return [int(index) for index in mine]


def distribute_dataset(x):
    mesh = jax.make_mesh((1,), ("data",))
    return jax.device_put(x, NamedSharding(mesh, P("data")))  # shown


def device_mesh(x):
    mesh = jax.make_mesh((1, 1), ("data", "model"))  # shown
    return list(mesh.axis_names) + list(mesh.axis_sizes)


def shard_tensor(x):
    mesh = jax.make_mesh((1,), ("data",))
    return jax.device_put(x, NamedSharding(mesh, P("data", None)))  # shown


def replicate_tensor(x):
    mesh = jax.make_mesh((1,), ("data",))
    return jax.device_put(x, NamedSharding(mesh, P()))  # shown


def run_on_each(x):
    def replica(x):
        return x * 2

    mesh = jax.make_mesh((1,), ("data",))
    split = P("data")
    x = jax.device_put(x, NamedSharding(mesh, split))
    with jax.disable_jit(False):
        return jax.shard_map(replica, mesh=mesh, in_specs=split, out_specs=split)(x)  # shown
