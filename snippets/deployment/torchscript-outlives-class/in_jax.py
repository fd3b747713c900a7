import jax
import jax.numpy as jnp
from jax import export

weight = jnp.array([1.0, 2.0])
up, down = jnp.array([1.0, 0.5]), jnp.array([-1.0, -0.5])


@jax.jit
def plain_if(x):
    if x.sum() > 0:
        return jnp.tanh(x * weight)
    return x * weight * 0.1


# A Python if has no place in a traced function.
try:
    export.export(plain_if)(up)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])


@jax.jit
def gate(x):
    return jax.lax.cond(x.sum() > 0,
                        lambda x: jnp.tanh(x * weight),
                        lambda x: x * weight * 0.1, x)


stored = export.export(gate)(up).serialize(vjp_order=1)
del gate                                 # no function from here on
program = export.deserialize(stored)
loaded = type(program).__name__
out_up, out_down = program.call(up), program.call(down)
grad = jax.grad(lambda x: program.call(x).sum())(down)
for name, v in [("up", out_up), ("down", out_down), ("gradient", grad)]:
    print(f"{name:12}", [f"{i:.4f}" for i in v])
print("loaded:", loaded, "| with a plain if:", error)
