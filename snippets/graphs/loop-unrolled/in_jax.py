import jax
import jax.numpy as jnp
from jax import lax


def unrolled(x, rounds):
    for _ in range(rounds):         # Python runs this loop
        x = x * 1.5 - 0.1
    return jnp.sum(x)


def looped(x, rounds):
    # One operation; the length is known, so it can be differentiated.
    x = lax.fori_loop(0, rounds, lambda i, x: x * 1.5 - 0.1, x)
    return jnp.sum(x)


def size(model, rounds):
    program = jax.make_jaxpr(model, static_argnums=1)
    return len(program(jnp.ones(2), rounds).eqns)


python_loop = [size(unrolled, 3), size(unrolled, 30)]
loop_operation = [size(looped, 3), size(looped, 30)]
print("range(3), range(30):", python_loop)
print("fori_loop of 3, of 30:", loop_operation)

x = jnp.array([0.1, 0.4])
step = jax.jit(jax.value_and_grad(looped), static_argnums=1)
out, grad = step(x, 10)
print(f"out {out:.4f}, grad {[f'{g:.4f}' for g in grad]}")
