import jax
import jax.numpy as jnp
from jax.experimental import checkify

table = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])


def lookup(table, ids):
    return table[ids]


def outcome(f, ids):
    try:
        return str(f(table, jnp.array(ids)).tolist())
    except Exception as e:
        return type(e).__name__


wrong = [0, 3]                  # the table ends at 2
eager = outcome(lookup, wrong)
compiled = outcome(jax.jit(lookup), wrong)
taken = outcome(lambda t, i: jnp.take(t, i, axis=0), wrong)
print("table[ids]:", eager)
print("jnp.take:", taken)
raised = "Error" in eager

# checkify is how JAX is asked to notice.
look = checkify.checkify(lookup, errors=checkify.index_checks)
failure, _ = jax.jit(look)(table, jnp.array(wrong))
noticed = "out-of-bounds" in str(failure.get())
print("checkify notices:", noticed)

ids = jnp.array([0, 2, 2])
out = lookup(table, ids)
grad = jax.grad(lambda t: jnp.sum(lookup(t, ids) ** 2))(table)
print("valid ids, grad", grad.tolist())
