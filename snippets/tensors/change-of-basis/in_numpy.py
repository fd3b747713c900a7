import numpy as np

# The columns of A are the new basis vectors in the old basis.
A = np.array([[1.0, 1.0], [0.0, 2.0]])
A_inv = np.linalg.inv(A)
M = np.array([[2.0, 1.0], [0.0, 3.0]])
u = np.array([3.0, 4.0])
v = np.array([1.0, -2.0])

# One array, two meanings, two ways to the new basis.
as_map = A_inv @ M @ A
as_form = A.T @ M @ A
print("as a linear map:   ", as_map.tolist())
print("as a bilinear form:", as_form.tolist())

# The trace belongs to the map; of the form it is an accident.
traces = [float(np.trace(m)) for m in (M, as_map, as_form)]
print("traces:", traces)

# What does not depend on the basis: the value of the form.
new_u, new_v = A_inv @ u, A_inv @ v
invariant = [float(u @ M @ v), float(new_u @ as_form @ new_v)]
print("form(u, v), old and new basis:", invariant)

# f(u) = form(u, u); its gradient by hand, in both bases.
grad = (M + M.T) @ u
new_grad = (as_form + as_form.T) @ new_u
print("gradient, old basis:", grad.tolist())
print("gradient, new basis:", new_grad.tolist())
print("A.T @ gradient:     ", (A.T @ grad).tolist())
print("inv(A) @ gradient:  ", (A_inv @ grad).tolist())
