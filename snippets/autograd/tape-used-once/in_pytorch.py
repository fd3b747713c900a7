import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

out = (x**2).sum()
out.backward()
try:
    out.backward()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# x + 1 saved nothing for its backward pass: nothing is missing.
x.grad = None
shifted = (x + 1).sum()
shifted.backward()
shifted.backward()
sums = x.grad.clone()
print("x + 1, backward() twice:", sums.tolist())

# Keep what was saved, and go through the graph as often as needed.
out = (x**2).sum()
(first,) = torch.autograd.grad(out, x, retain_graph=True)
(second,) = torch.autograd.grad(out, x)
out = out.detach()
print("first: ", [f"{g:.4f}" for g in first.tolist()])
print("second:", [f"{g:.4f}" for g in second.tolist()])
