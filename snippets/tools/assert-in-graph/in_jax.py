import jax
import jax.numpy as jnp
from jax.experimental import checkify


def root(x):
    assert (x >= 0).all(), "negative input"
    return jnp.sum(jnp.sqrt(x))


def checked(x):
    checkify.check((x >= 0).all(), "negative input")
    return jnp.sum(jnp.sqrt(x))


def outcome(f, x):
    try:
        return str(f(x))
    except Exception as e:
        return type(e).__name__


bad, good = jnp.array([-1.0, 4.0]), jnp.array([1.0, 4.0])
eager = outcome(root, bad)
# The assert fails for good input as well: it has no value to ask.
in_graph = outcome(jax.jit(root), good)
usable = "Error" not in in_graph
print("assert, eager:", eager)
print("assert, jax.jit, good input:", in_graph)

# checkify turns the check into a second result.
jitted = jax.jit(checkify.checkify(checked))
failure, _ = jitted(bad)
found = failure.get().split(" (")[0]
print("checkify:", found)

failure, out = jitted(good)
nothing = failure.get() is None
grad = jax.grad(lambda x: checkify.checkify(checked)(x)[1])(good)
print(f"good input: {out:.4f}, grad {grad.tolist()}, error {not nothing}")
