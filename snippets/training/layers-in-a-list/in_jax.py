import jax
import jax.numpy as jnp

# A model is a pytree, and a list is one of its nodes: 0.5 everywhere.
model = {"layers": [jnp.full((3, 3), 0.5) for _ in range(2)],
         "head": jnp.full((3, 1), 0.5)}
x, y = jnp.ones((4, 3)), jnp.zeros((4, 1))


def loss_of(model):
    out = x
    for weight in model["layers"]:
        out = jnp.tanh(out @ weight)
    return jnp.mean((out @ model["head"] - y) ** 2)


for _ in range(3):
    loss, grads = jax.value_and_grad(loss_of)(model)
    model = jax.tree.map(lambda w, g: w - 0.1 * g, model, grads)

found = len(jax.tree.leaves(model))
learns = bool(model["layers"][0][0, 0] != 0.5)
print(f"plain list: {found} weights, loss {loss:.4f}")
print("first layer learns:", learns)
