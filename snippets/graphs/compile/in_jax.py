import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(8, 4)), jnp.float32)
w = jnp.asarray(rng.normal(size=(4, 3)), jnp.float32)


def loss(w):
    hidden = jnp.tanh(x @ w)
    return jnp.mean(hidden * hidden) + 0.01 * jnp.sum(w * w)


eager_out, eager_grad = jax.value_and_grad(loss)(w)
# The transformations compose: the gradient itself is compiled.
out, grad = jax.jit(jax.value_and_grad(loss))(w)

print(f"eager {eager_out:.4f}, compiled {out:.4f}")
print("gradient, first row:", [f"{g:.4f}" for g in grad[0]])
gap = float(jnp.abs(grad - eager_grad).max())
close = gap < 1e-6
print("gradients within 1e-6 of eager:", close)
