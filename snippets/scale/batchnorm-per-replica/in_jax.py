import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import NamedSharding
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 2)

rng = np.random.default_rng(0)
mesh = jax.make_mesh((2,), ("data",))
split = NamedSharding(mesh, P("data"))
x = jax.device_put(rng.normal(size=(8, 1)).astype("float32"), split)
scale = jax.device_put(rng.normal(size=(8, 1)).astype("float32"), split)


@jax.jit
def normalize(x):
    # The array is the whole batch, wherever its rows lie.
    mean, variance = jnp.mean(x, 0), jnp.var(x, 0)
    return (x - mean) / jnp.sqrt(variance + 1e-3)


@jax.jit
def gradient(x, scale):
    return jax.grad(lambda x: jnp.sum(normalize(x) * scale))(x)


naive = mended = normalize(x)[:, 0]
grad = gradient(x, scale)[:, 0]
means = [abs(half.mean()) for half in np.split(np.asarray(naive), 2)]

# Only a function written for one device sees half a batch.
half_by_half = jax.shard_map(normalize, mesh=mesh, in_specs=P("data"),
                             out_specs=P("data"))(x)[:, 0]
print("jit, sharded batch: ", [f"{v:.4f}" for v in naive])
print("mean of each half:  ", [f"{m:.4f}" for m in means])
print("gradient:           ", [f"{v:.4f}" for v in grad])
print("shard_map:          ", [f"{v:.4f}" for v in half_by_half])
