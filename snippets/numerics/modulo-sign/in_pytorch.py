import torch

a = torch.tensor([-7.0, 7.0, -7.0])
b = torch.tensor([3.0, -3.0, -3.0], requires_grad=True)

floored = a % b  # torch.remainder
truncated = torch.fmod(a, b)
print("a % b:     ", floored.tolist())
print("torch.fmod:", truncated.tolist())

(floored_grad,) = torch.autograd.grad(floored.sum(), b)
(truncated_grad,) = torch.autograd.grad(truncated.sum(), b)
floored, truncated = floored.detach(), truncated.detach()
print("d/db of %:         ", floored_grad.tolist())
print("d/db of torch.fmod:", truncated_grad.tolist())
