import jax
import jax.numpy as jnp
import numpy as np

# Without an accelerator, two devices are made of the CPU.
jax.config.update("jax_num_cpu_devices", 2)
cpus = jax.devices("cpu")
first = jax.devices()[0]
other = first if first.platform != "cpu" else cpus[1]

x = jax.device_put(np.array([1.0, 2.0, 3.0], np.float32), cpus[0])
far = jax.device_put(np.ones(3, np.float32), other)
error = None
try:
    x * far
    naive_works = True
except ValueError as e:
    naive_works = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("two devices:", error or "works")

# An array nobody placed follows the one that was placed.
free = jnp.ones(3)
print("committed:", x.committed, far.committed, free.committed)
uncommitted_ok = (far * free).device == other
print("with an uncommitted array:", "works" if uncommitted_ok else "no")

# The mend: bring the operand to where the other one is.
w = jax.device_put(np.array([4.0, 5.0, 6.0], np.float32), other)


def product(w):
    return x * jax.device_put(w, x.device)


mixed = product(w)
gradient = jax.grad(lambda w: product(w).sum())(w)
out, grad = np.asarray(mixed), np.asarray(gradient)
print("product:", out.tolist(), "gradient:", grad.tolist())
