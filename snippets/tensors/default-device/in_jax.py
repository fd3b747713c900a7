import jax
import jax.numpy as jnp
import numpy as np

# Without an accelerator, two devices are made of the CPU.
jax.config.update("jax_num_cpu_devices", 2)
cpus = jax.devices("cpu")
first = jax.devices()[0]
other = first if first.platform != "cpu" else cpus[1]

with jax.default_device(cpus[0]):
    x = jnp.array([1.0, 2.0])
# A context, or the setting jax_default_device for good.
with jax.default_device(other):
    made_there = jnp.ones(2).device == other
    made_from_list = jnp.array([1.0]).device == other
    from_numpy = jnp.asarray(np.ones(2, np.float32))
    numpy_follows = from_numpy.device == other
    y = x * 3.0
# x was never committed to a device, so it is taken along.
operation_follows = y.device == other
print("jnp.ones goes there:        ", made_there)
print("jnp.array(list) as well:    ", made_from_list)
print("jnp.asarray(array) as well: ", numpy_follows)
print("an operation on x runs there:", operation_follows)

gradient = jax.grad(lambda x: jnp.sum(x * 3.0))(x)
out, grad = np.asarray(y), np.asarray(gradient)
print("values:", out.tolist(), "gradient:", grad.tolist())
