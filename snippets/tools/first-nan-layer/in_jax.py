import jax
import jax.numpy as jnp

first = jnp.array([[1.0, -1.0], [1.0, 1.0]])
last = jnp.array([[0.5], [0.5]])
x = jnp.array([[3.0, 1.0], [1.0, 2.0]])


@jax.jit
def broken(first):
    h = x @ first
    h = jnp.log(h)                  # of a negative number: NaN
    return jnp.mean(h @ last)


@jax.jit
def mended(first):
    h = x @ first
    h = jnp.log1p(jnp.abs(h))
    return jnp.mean(h @ last)


plain = str(float(broken(first)))
print("without looking:", plain)

# A NaN in the result makes JAX run again, operation by operation.
try:
    with jax.debug_nans(True):
        broken(first)
except FloatingPointError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    found = str(e).split(" in ")[1].split()[0].rstrip(".")
    print(f"debug_nans: {error}, first at {found}")

out, grad = jax.value_and_grad(mended)(first)
print(f"mended: {out:.4f}, grad", [f"{g:.4f}" for g in grad.flatten()])
