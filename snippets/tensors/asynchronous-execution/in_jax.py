import time

import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def work(m):
    y = m
    for _ in range(8):
        y = jnp.tanh(y @ m)
    return y


# On the CPU this switch decides; on a GPU dispatch is asynchronous.
async_on_cpu = jax.config.read("jax_cpu_enable_async_dispatch")
print("asynchronous dispatch on the CPU:", async_on_cpu)

rng = np.random.default_rng(0)
m = rng.standard_normal((1000, 1000)).astype(np.float32) / 32
m = jnp.asarray(m)
y = work(m)  # compiles and warms up
# Asking for a value waits by itself, so it is never half done.
out = np.asarray(y[0, :3])
print("values:", [f"{a:.4f}" for a in out])

times = []
for _ in range(3):
    start = time.perf_counter()
    y = work(m)
    y.block_until_ready()  # without it the launch is timed
    times.append(time.perf_counter() - start)
print("runs timed:", len(times))

grad = jax.grad(lambda v: jnp.sum(v * y[0, :3]))(jnp.ones(3))
grad = np.asarray(grad)
print("gradient:", [f"{a:.4f}" for a in grad])
