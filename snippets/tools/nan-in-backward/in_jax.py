import jax
import jax.numpy as jnp


def distance(x):
    return jnp.sqrt(jnp.sum(x**2))      # fine at zero, forwards


def safe(x):
    return jnp.sqrt(jnp.sum(x**2) + 1e-12)


x = jnp.zeros(2)
y, g = jax.value_and_grad(distance)(x)
value = float(y)
naive = [str(v) for v in g.tolist()]
print(f"value {value:.4f}, gradient {naive}")

# The check covers the operations of the backward pass, too.
try:
    with jax.debug_nans(True):
        jax.grad(distance)(x)
except FloatingPointError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    found = str(e).split(" in ")[1].split()[0].rstrip(".")
    print(f"debug_nans: {error} at {found}")

out, grad = [], []
for start in ([0.0, 0.0], [3.0, 4.0]):
    y, g = jax.value_and_grad(safe)(jnp.array(start))
    out.append(float(y))
    grad.append(g.tolist())
    print(f"mended at {start}: grad {[f'{v:.4f}' for v in grad[-1]]}")
