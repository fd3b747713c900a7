import jax
import jax.numpy as jnp

x = jnp.array([-1.5, -0.5, 0.5, 1.5, 2.5])

rounded = jnp.round(x)
half_up = jnp.floor(x + 0.5)
print("jnp.round:   ", rounded.tolist())
print("floor(x+0.5):", half_up.tolist())

# The derivative of a step is zero everywhere it exists.
round_grad = jax.grad(lambda x: jnp.sum(jnp.round(x)))(x)
print("d/dx of round:", round_grad.tolist())


# Straight through: round forwards, the identity backwards.
def loss(x):
    through = x + jax.lax.stop_gradient(jnp.round(x) - x)
    return jnp.sum(through * through)


through_grad = jax.grad(loss)(x)
print("d/dx of through**2:", through_grad.tolist())
