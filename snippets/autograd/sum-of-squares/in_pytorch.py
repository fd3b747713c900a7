import torch

x = torch.tensor(3.0, requires_grad=True)
y = torch.tensor(4.0, requires_grad=True)

z = x**2 + y**2

# backward() would write into x.grad and y.grad;
# torch.autograd.grad hands the values back instead.
dx, dy = torch.autograd.grad(z, [x, y])

out = z.detach()
print(f"z  = {z.item():.4f}")
print(f"dx = {dx.item():.4f}")
print(f"dy = {dy.item():.4f}")
