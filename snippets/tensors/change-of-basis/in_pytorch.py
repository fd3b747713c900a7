import torch

# The columns of A are the new basis vectors in the old basis.
A = torch.tensor([[1.0, 1.0], [0.0, 2.0]])
A_inv = torch.linalg.inv(A)
M = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
u = torch.tensor([3.0, 4.0], requires_grad=True)
v = torch.tensor([1.0, -2.0])

# One array, two meanings, two ways to the new basis.
as_map = A_inv @ M @ A
as_form = A.T @ M @ A
print("as a linear map:   ", as_map.tolist())
print("as a bilinear form:", as_form.tolist())

# The trace belongs to the map; of the form it is an accident.
traces = [m.trace().item() for m in (M, as_map, as_form)]
print("traces:", traces)

# What does not depend on the basis: the value of the form.
new_u = (A_inv @ u).detach().requires_grad_()
new_v = A_inv @ v
invariant = [(u @ M @ v).item(), (new_u @ as_form @ new_v).item()]
print("form(u, v), old and new basis:", invariant)

# f(u) = form(u, u); autograd differentiates by the components.
(u @ M @ u).backward()
(new_u @ as_form @ new_u).backward()
grad, new_grad = u.grad, new_u.grad
print("gradient, old basis:", grad.tolist())
print("gradient, new basis:", new_grad.tolist())
print("A.T @ gradient:     ", (A.T @ grad).tolist())
print("inv(A) @ gradient:  ", (A_inv @ grad).tolist())
