import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(20, 2)), jnp.float32)
y = x @ jnp.array([1.0, -2.0])


def loss_fn(weight):
    return ((x @ weight - y) ** 2).mean()


@jax.jit
def step(weight):
    loss, grad = jax.value_and_grad(loss_fn)(weight)
    return weight - 0.1 * grad, loss, grad


def train(forgotten=""):
    weight = jnp.zeros(2)
    for _ in range(10):
        if forgotten == "assignment":
            _, loss, grad = step(weight)    # the result is dropped
        else:
            weight, loss, grad = step(weight)
    return float(loss), weight, grad


loss, weight, grad = train()
outcomes = [f"{train('assignment')[0]:.4f}"]

print(f"nothing forgotten    {loss:.4f}")
print("assignment forgotten", outcomes[0])
