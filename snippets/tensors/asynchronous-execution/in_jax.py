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


rng = np.random.default_rng(0)
m = rng.standard_normal((1000, 1000)).astype(np.float32) / 32
m = jnp.asarray(m)
work(m).block_until_ready()  # compile and warm up

start = time.perf_counter()
y = work(m)
returned = time.perf_counter() - start
y.block_until_ready()
finished = time.perf_counter() - start
# Timing without the wait measures the launch, where this is True.
returned_early = returned < finished / 2
print("the call returned before the work was done:", returned_early)

out = np.asarray(y[0, :3])
grad = jax.grad(lambda v: jnp.sum(v * y[0, :3]))(jnp.ones(3))
grad = np.asarray(grad)
print("values:", [f"{a:.4f}" for a in out])
print("gradient:", [f"{a:.4f}" for a in grad])
