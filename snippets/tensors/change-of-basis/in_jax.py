import jax
import jax.numpy as jnp

# The columns of A are the new basis vectors in the old basis.
A = jnp.array([[1.0, 1.0], [0.0, 2.0]])
A_inv = jnp.linalg.inv(A)
M = jnp.array([[2.0, 1.0], [0.0, 3.0]])
u = jnp.array([3.0, 4.0])
v = jnp.array([1.0, -2.0])

# One array, two meanings, two ways to the new basis.
as_map = A_inv @ M @ A
as_form = A.T @ M @ A
print("as a linear map:   ", as_map.tolist())
print("as a bilinear form:", as_form.tolist())

# The trace belongs to the map; of the form it is an accident.
traces = [float(jnp.trace(m)) for m in (M, as_map, as_form)]
print("traces:", traces)

# What does not depend on the basis: the value of the form.
new_u, new_v = A_inv @ u, A_inv @ v
invariant = [float(u @ M @ v), float(new_u @ as_form @ new_v)]
print("form(u, v), old and new basis:", invariant)

# f(u) = form(u, u); jax.grad differentiates by the components.
grad = jax.grad(lambda w: w @ M @ w)(u)
new_grad = jax.grad(lambda w: w @ as_form @ w)(new_u)
print("gradient, old basis:", grad.tolist())
print("gradient, new basis:", new_grad.tolist())
print("A.T @ gradient:     ", (A.T @ grad).tolist())
print("inv(A) @ gradient:  ", (A_inv @ grad).tolist())
