import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0], [3.0, -1.0]])
w1 = jnp.array([[0.5, -1.0], [0.25, 1.0]])
w2 = jnp.array([[1.0], [-2.0]])


def loss(w1, nudge):
    # A nudge of zero: the slope along it is the gradient at h.
    h = jnp.tanh(x @ w1) + nudge
    return jnp.mean((h @ w2) ** 2), h


step = jax.value_and_grad(loss, argnums=(0, 1), has_aux=True)
(out, hidden), (grad, hidden_grad) = step(w1, jnp.zeros((2, 2)))

print("gradient at h:", [[f"{v:.4f}" for v in row]
                         for row in hidden_grad.tolist()])
print(f"loss {out:.4f}, first weight's slope {grad[0, 0]:.4f}")
