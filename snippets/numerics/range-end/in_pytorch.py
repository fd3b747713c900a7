import torch

values = torch.arange(1, 1.3, 0.1)
naive = len(values)
print("arange(1, 1.3, 0.1):", [f"{v:.4f}" for v in values.tolist()])

# Say how many, not where to stop.
step = torch.tensor(0.1, requires_grad=True)
mended = 1.0 + step * torch.arange(3)
(grad,) = torch.autograd.grad(mended.sum(), step)
mended = mended.detach()
print("three of them:      ", [f"{v:.4f}" for v in mended.tolist()])
print(f"gradient of the sum by the step: {grad.item():.4f}")
