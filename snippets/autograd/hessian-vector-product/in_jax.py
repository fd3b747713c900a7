import jax
import jax.numpy as jnp


def f(x):
    return jnp.sum(x**3) + x[0] * x[1] ** 2


x = jnp.array([2.0, 3.0])
v = jnp.array([1.0, -2.0])

# Forward over reverse: push v through the gradient function.
out = f(x)
grad, product = jax.jvp(jax.grad(f), (x,), (v,))
print("gradient: ", [f"{g:.4f}" for g in grad])
print("H @ v:    ", [f"{p:.4f}" for p in product])

# Reverse over reverse: differentiate the number grad @ v.
twice = jax.grad(lambda x: jnp.vdot(jax.grad(f)(x), v))(x)
print("grad of grad:", [f"{p:.4f}" for p in twice])
