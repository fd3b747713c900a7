import torch

ints = torch.tensor([1, 2, 3], dtype=torch.int32)
floats = torch.tensor([0.5, 0.5, 0.5])
x = torch.tensor(
    [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], requires_grad=True
)

# A float beats an integer, however wide: no detour to float64.
mixed_dtype = str((ints + floats).dtype).removeprefix("torch.")
print("int32 + float32:", mixed_dtype)

rows = x.detach()[[0, 2]]
print("x[[0, 2]] is two rows:", rows.tolist())

product = x.T @ x
(grad,) = torch.autograd.grad(product.sum(), x)
out = product.detach()
print("x.T @ x:", out.tolist())
print("gradient:", grad.tolist())
