import torch

dense = torch.tensor([[0.0, 2.0, 0.0], [0.0, 0.0, 0.0], [3.0, 0.0, 4.0]])
w = torch.tensor([[1.0], [2.0], [3.0]], requires_grad=True)

# The same class with another layout.
coo = dense.to_sparse()
values = coo.values().clone().requires_grad_()
sparse = torch.sparse_coo_tensor(coo.indices(), values, coo.shape,
                                 check_invariants=True)
is_tensor = isinstance(sparse, torch.Tensor)
layout = str(sparse.layout)
stored = values.numel()
print(dense.layout, "->", layout)
print("isinstance(sparse, torch.Tensor):", is_tensor)
print("numbers stored:", stored, "of", dense.numel())

product = sparse @ w
(product**2).sum().backward()
out = product.detach()
grad = w.grad
print("product: ", out.ravel().tolist())
print("gradient by w:", grad.ravel().tolist())

values_grad = values.grad
print("gradient by the stored numbers:", values_grad.tolist())

# No strides: a layout is not only a matter of speed.
try:
    sparse.stride()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("sparse.stride():", error)
