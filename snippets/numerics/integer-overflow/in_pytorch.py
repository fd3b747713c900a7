import torch

sides = torch.tensor([100_000, 100_000])
dtype = str(sides.dtype)
naive = torch.prod(sides).item()
print("dtype:", dtype)
print("prod: ", naive)

# int32 wraps here too as soon as both operands are int32.
narrow = sides.to(torch.int32)
wrapped = (narrow[0] * narrow[1]).item()
print("int32 times int32:", wrapped)

# Floating point has the range, and a gradient.
lengths = torch.tensor([100_000.0, 100_000.0], requires_grad=True)
area = torch.prod(lengths)
(grad,) = torch.autograd.grad(area, lengths)
mended = area.detach()
print(f"float32 prod: {mended.item():.4f}")
print("gradient:", grad.tolist())
