import traceback

import jax
import jax.numpy as jnp


def product(a, b):
    return a @ b


a, b = jnp.ones((2, 3)), jnp.ones((4, 5))
try:
    product(a, b)
except Exception as e:
    error = type(e).__name__
    message = str(e)
    print(f"eager: {error}: {message}")

try:
    jax.jit(product)(a, b)
except Exception as e:
    in_graph = type(e).__name__
    line_shown = "return a @ b" in str(e) + traceback.format_exc()
    print(f"jax.jit: {in_graph}, source line shown: {line_shown}")

# The shape error that raises nothing: (3, 1) minus (3,) is (3, 3).
x = jnp.array([[1.0], [2.0], [3.0]])
y = jnp.array([2.0, 4.0, 6.0])
silent = float(jnp.mean((x @ jnp.array([[2.0]]) - y) ** 2))
print(f"loss of a perfect fit, shapes mixed up: {silent:.4f}")


def loss(w):
    return jnp.mean((jnp.squeeze(x @ w, 1) - y) ** 2)


out, grad = jax.value_and_grad(loss)(jnp.array([[1.5]]))
print(f"shapes equal: loss {out:.4f}, grad {grad.tolist()}")
