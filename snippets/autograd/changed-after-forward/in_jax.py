import jax
import jax.numpy as jnp

w = jnp.array([1.0, 2.0, 3.0])

# vjp keeps arrays, and an array cannot change: w * 10 is another.
out, pull_back = jax.vjp(lambda w: jnp.sum(w**2), w)
w = w * 10.0
(grad,) = pull_back(1.0)
naive = grad.tolist()
print(f"name rebound afterwards: {out:.4f}", naive)
