import torch

index = torch.tensor([0, 0, 2])
values = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
weights = torch.tensor([10.0, 20.0, 30.0])

out = torch.zeros(3).scatter(0, index, values)
(naive_grad,) = torch.autograd.grad((out * weights).sum(), values)
naive = out.detach()
print("scatter: ", naive.tolist())
print("gradient:", naive_grad.tolist())

# Keep the last of each place, so that every place is written once.
same = index[:, None] == index[None, :]
keep = ~torch.triu(same, diagonal=1).any(dim=1)
out = torch.zeros(3).scatter(0, index[keep], values[keep])
(grad,) = torch.autograd.grad((out * weights).sum(), values)
mended = out.detach()
print("written once:", mended.tolist())
print("gradient:    ", grad.tolist())
