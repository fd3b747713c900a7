import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(64, 3)), jnp.float32)
true_w = jnp.array([1.5, -2.0, 0.5])
noise = jnp.asarray(rng.normal(size=64), jnp.float32)
y = x @ true_w + 0.3 + 0.1 * noise


def mean_squared_error(params):
    return jnp.mean((x @ params["weight"] + params["bias"] - y) ** 2)


@jax.jit
def step(params):
    # Nothing is changed in place: new parameters come out.
    loss, grads = jax.value_and_grad(mean_squared_error)(params)
    params = jax.tree.map(lambda p, g: p - 0.1 * g, params, grads)
    return params, loss, grads


params = {"weight": jnp.zeros(3), "bias": jnp.zeros(())}
_, _, grads = step(params)
first_grad = grads["weight"]
print("first gradient", [f"{g:.4f}" for g in first_grad])

for _ in range(100):
    params, loss, _ = step(params)
weight, bias = params["weight"], params["bias"]

print(f"loss {loss:.4f}")
print("weight", [f"{w:.4f}" for w in weight], f"bias {bias:.4f}")
