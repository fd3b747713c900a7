import jax
import jax.numpy as jnp


def f(x):
    return jnp.stack([x[0] * x[1], jnp.sin(x[2]) * x[0]])


x = jnp.array([1.0, 2.0, 3.0])
out = f(x)

jacobian = jax.jacrev(f)(x)      # row by row
columns = jax.jacfwd(f)(x)       # column by column
for row in jacobian:
    print("row:", [f"{v:.4f}" for v in row])
print("jacfwd agrees:", bool(jnp.allclose(jacobian, columns)))

# grad is for functions that return a scalar.
error = None
try:
    jax.grad(f)(x)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

_, pull_back = jax.vjp(f, x)
(summed,) = pull_back(jnp.ones(2))
print("column sums:", [f"{v:.4f}" for v in summed])
