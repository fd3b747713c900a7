import torch

x = torch.tensor([-1.0, 2.0, -3.0, 4.0], requires_grad=True)

# On a copy that is no leaf: recorded, and differentiable.
error = None
y = x.clone()
y[y < 0] = 0.0
(through_mask,) = torch.autograd.grad((y**2).sum(), x)
print("y[y < 0] = 0:", y.tolist(), "gradient:", through_mask.tolist())

# As an expression: no tensor is changed.
z = torch.where(x < 0, 0.0, x)
(grad,) = torch.autograd.grad((z**2).sum(), x)
clipped = z.detach()
print("torch.where: ", clipped.tolist(), "gradient:", grad.tolist())
