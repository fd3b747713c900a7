import jax
import jax.numpy as jnp


def f(x):
    return jnp.sum(x**3) + x[0] * x[1] ** 2


x = jnp.array([2.0, 3.0])

# A gradient is a function like any other: differentiate it again.
out, first = jax.value_and_grad(f)(x)
second = jax.grad(lambda x: jnp.sum(jax.grad(f)(x)))(x)
hessian = jax.hessian(f)(x)

print("first: ", [f"{g:.4f}" for g in first])
print("second:", [f"{g:.4f}" for g in second])
print("hessian:", [[f"{h:.4f}" for h in r] for r in hessian])
