import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
index = torch.tensor([0, 4])

# No error, and neither the last element nor a NaN: 4 % 3 is 1.
naive = torch.take_along_dim(x, index, dim=0).tolist()
print("take_along_dim:", naive)
past = torch.take_along_dim(x, torch.arange(3, 9), dim=0).tolist()
print("places 3 to 8: ", past)

try:
    torch.gather(x, 0, index)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"gather: {error}: {message}")

# Say yourself what an index past the end gives: here, zero.
valid = (index >= 0) & (index < len(x))
safe = torch.where(valid, index, 0)
mended = torch.where(valid, x[safe], 0.0)
(grad,) = torch.autograd.grad((mended * 10.0).sum(), x)
mended = mended.detach()
print("checked:", mended.tolist(), "gradient:", grad.tolist())
