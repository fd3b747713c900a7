import jax
import jax.numpy as jnp

# No registry: what is trained is what you pass as the argument to
# differentiate, what is saved is what you put into the file.
params = {"weight": jnp.array([1.0, 2.0])}
state = {"mean": jnp.array([0.5, 0.5])}
plain = jnp.array([10.0, 20.0])


def scale(params, state, x):
    return (x - state["mean"]) * params["weight"] * plain


x = jnp.array([1.0, 2.0])
out = scale(params, state, x)
grad = jax.grad(lambda p: scale(p, state, x).sum())(params)["weight"]
trained = list(params)
saved = [*params, *state]
print("out:", out.tolist(), "gradient:", grad.tolist())
print("trained:", trained)
print("saved:  ", saved)
