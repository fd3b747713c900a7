import torch

a = torch.arange(6.0).reshape(2, 3).requires_grad_()
b = torch.arange(6.0, 12.0).reshape(2, 3)

# One list of tensors, then the axis; dim=0 is the default.
rows = torch.cat([a, b], dim=0)
columns = torch.cat([a, b], dim=1)
stacked = torch.stack([a, b], dim=0)
shapes = [str(tuple(t.shape)) for t in (rows, columns, stacked)]
print("cat along 0, cat along 1, stack:", shapes)

# The gradient is cut back into the pieces it came from.
weights = torch.arange(12.0).reshape(2, 6)
(columns * weights).sum().backward()
grad = a.grad
print("gradient of a:", grad.tolist())
rows, columns, stacked = rows.detach(), columns.detach(), stacked.detach()

# Mixed dtypes are promoted: int64 and float32 give float32.
mixed = torch.cat([torch.tensor([1, 2]), torch.tensor([0.5])])
mixed_dtype = str(mixed.dtype).removeprefix("torch.")
print("int and float together:", mixed_dtype)
