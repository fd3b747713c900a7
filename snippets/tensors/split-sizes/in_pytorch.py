import torch

x = torch.arange(6.0, requires_grad=True)

naive = [len(part) for part in torch.split(x, 2)]
print("torch.split(x, 2): lengths", naive)

# tensor_split takes the number of parts.
parts = torch.tensor_split(x, 2)
mended = torch.stack(parts)
print("tensor_split(x, 2):", mended.tolist())

weights = torch.tensor([[1.0], [10.0]])
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
mended = mended.detach()
print("gradient:", grad.tolist())

# Seven in three: chunk and tensor_split cut differently.
seven = torch.arange(7.0)
chunked = [len(part) for part in torch.chunk(seven, 3)]
uneven = [len(part) for part in torch.tensor_split(seven, 3)]
print("chunk(7, 3):", chunked, " tensor_split(7, 3):", uneven)
