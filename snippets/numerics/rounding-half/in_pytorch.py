import torch

x = torch.tensor([-1.5, -0.5, 0.5, 1.5, 2.5], requires_grad=True)

rounded = torch.round(x)
half_up = torch.floor(x + 0.5)
print("torch.round: ", rounded.tolist())
print("floor(x+0.5):", half_up.tolist())

# The derivative of a step is zero everywhere it exists.
(round_grad,) = torch.autograd.grad(rounded.sum(), x)
print("d/dx of round:", round_grad.tolist())

# Straight through: round forwards, the identity backwards.
through = x + (torch.round(x) - x).detach()
(through_grad,) = torch.autograd.grad((through * through).sum(), x)
rounded, half_up = rounded.detach(), half_up.detach()
print("d/dx of through**2:", through_grad.tolist())
