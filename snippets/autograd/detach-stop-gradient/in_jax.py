import jax
import jax.numpy as jnp


def half_frozen(x):
    # x * x, but the second factor counts as a constant.
    return jnp.sum(x * jax.lax.stop_gradient(x))


def square(x):
    return jnp.sum(x * x)


x = jnp.array([1.0, 2.0, 3.0])
out, grad = jax.value_and_grad(half_frozen)(x)
whole = jax.grad(square)(x)
print(f"out = {out:.4f}")
print("with stop_gradient:   ", [f"{g:.4f}" for g in grad])
print("without stop_gradient:", [f"{g:.4f}" for g in whole])
