import jax
import jax.numpy as jnp

counts = jnp.array([1, 2, 3])


def f(x):
    return jnp.sum(counts * x**2)


try:
    jax.grad(f)(counts)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# The Python literal 3 is an integer as well.
try:
    jax.grad(lambda x: x**2)(3)
except TypeError as e:
    literal_error = type(e).__name__
    print("grad of a function at 3:", literal_error)

out, grad = jax.value_and_grad(f)(counts.astype(jnp.float32))
print(f"out = {out:.4f}")
print("grad:", [f"{g:.4f}" for g in grad])
