import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

# x * x, but the second factor counts as a constant.
y = (x * x.detach()).sum()
(grad,) = torch.autograd.grad(y, x)
out = y.detach()
print(f"out = {out.item():.4f}")
print("with detach:   ", [f"{g:.4f}" for g in grad.tolist()])

(whole,) = torch.autograd.grad((x * x).sum(), x)
print("without detach:", [f"{g:.4f}" for g in whole.tolist()])

# no_grad() stops recording for everything inside it.
with torch.no_grad():
    z = x * x
records = z.requires_grad
print("recorded inside no_grad():", records)

# detach() shares memory with its source: a copy needs clone().
a = torch.tensor([1.0, 2.0], requires_grad=True)
a.detach()[0] = 100.0
shared = a.detach().clone()
print("source after writing to detach():", shared.tolist())
