import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
table = jnp.asarray(rng.normal(size=(5, 3)), jnp.float32)
token, target = 2, 4


def loss_fn(params):
    logits = params["head"] @ params["embed"][token]
    return -jax.nn.log_softmax(logits)[target]


# A pytree knows no sharing: the same array twice is two leaves,
# with two gradients. One optimizer step would untie them.
twice = {"embed": table, "head": table}
naive = sum(leaf.size for leaf in jax.tree.leaves(twice))
parts = jax.grad(loss_fn)(twice)
by_input, by_output = parts["embed"], parts["head"]

# Tied: one leaf, used in two places.
loss, grad = jax.value_and_grad(
    lambda table: loss_fn({"embed": table, "head": table}))(table)
adds_up = bool(jnp.allclose(grad, by_input + by_output))
print(f"loss {loss:.4f}, numbers in the pytree of two: {naive}")
print("row of the token: ", [f"{g:.4f}" for g in grad[token]])
print("row of the target:", [f"{g:.4f}" for g in grad[target]])
print("the two gradients add up to it:", adds_up)
