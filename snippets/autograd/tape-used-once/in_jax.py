import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])

# vjp returns a function that holds what the backward pass needs.
out, backward = jax.vjp(lambda x: jnp.sum(x**2), x)

error = None
(first,) = backward(1.0)
(second,) = backward(1.0)
print("first: ", [f"{g:.4f}" for g in first])
print("second:", [f"{g:.4f}" for g in second])
print("error: ", error)
