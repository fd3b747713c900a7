import jax
import jax.numpy as jnp
from jax import lax


def model(x):
    return lax.cond(jnp.sum(x) > 0, jnp.sin, lambda x: x * x, x)


# One operation with a program of its own for each side.
equations = jax.make_jaxpr(model)(jnp.ones(2)).eqns
(node,) = [e for e in equations if "branches" in e.params]
operation = [node.primitive.name]
# Number 0 is the side for False.
sides = [[e.primitive.name for e in side.eqns]
         for side in reversed(node.params["branches"])]
print("operation:", operation, "sides:", sides)

# Under vmap both sides run for every row, and one is selected.
mapped = jax.make_jaxpr(jax.vmap(model))(jnp.ones((3, 2)))
cond_under_vmap = "cond[" in str(mapped)
print("a cond left under vmap:", cond_under_vmap)

out, grad = [], []
for sign in (1.0, -1.0):
    x = jnp.array([1.0, 2.0]) * sign
    out.append(jax.jit(model)(x).tolist())
    grad.append(jax.grad(lambda x: model(x).sum())(x).tolist())
    print(f"sign {sign}: out {[f'{v:.4f}' for v in out[-1]]}, "
          f"grad {[f'{v:.4f}' for v in grad[-1]]}")
