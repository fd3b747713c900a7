import io
from contextlib import redirect_stdout

import jax
import jax.numpy as jnp


def scaled(x, k):
    print("python print")              # runs while tracing only
    jax.debug.print("debug print")     # runs in every call
    return jnp.sum(x * x * k)


traced = jax.jit(scaled)
x = jnp.array([1.0, 2.0, 3.0])
k = jnp.array(2.0)
with redirect_stdout(io.StringIO()) as printed:
    for _ in range(3):
        out = traced(x, k)
    jax.effects_barrier()              # wait for the prints
python_prints = printed.getvalue().count("python print")
runs = printed.getvalue().count("debug print")
print("3 calls:", python_prints, "Python print,", runs, "debug prints")

with redirect_stdout(io.StringIO()):
    grad = jax.grad(traced)(x, k)
    jax.effects_barrier()
print(f"out {out:.4f}, grad {grad.tolist()}")


def graphs_for(*calls):
    with redirect_stdout(io.StringIO()) as printed:
        fresh = jax.jit(lambda x, k: scaled(x, k))
        for call in calls:
            fresh(*call)
        jax.effects_barrier()
    return printed.getvalue().count("python print")


for_values = graphs_for(*[(jnp.full(3, v), k) for v in (1., 2., 3.)])
for_numbers = graphs_for(*[(x, float(n)) for n in (1, 2, 3, 4)])
for_dtypes = graphs_for((x, k), (x.astype(jnp.float16), k))
print("graphs for three tensor values:", for_values)
print("graphs for the Python numbers 1, 2, 3, 4:", for_numbers)
print("graphs for two dtypes:", for_dtypes)
