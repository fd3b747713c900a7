import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=5).astype("float32"))
x.requires_grad_()

std = torch.std(x).detach()
print(f"torch.std(x):               {std.item():.4f}")

sample = torch.std(x, correction=1)
(grad,) = torch.autograd.grad(sample, x)
sample = sample.detach()
population = torch.std(x, correction=0).detach()
print(f"torch.std(x, correction=0): {population.item():.4f}")
print("gradient:", [f"{g:.4f}" for g in grad.tolist()])

# BatchNorm stores the N-1 variance for evaluation.
norm = torch.nn.BatchNorm1d(1, momentum=1.0)
norm(x.detach()[:, None])
stored_variance = norm.running_var.clone()
print(f"BatchNorm1d.running_var:    {stored_variance.item():.4f}")

# Equal values: PyTorch defines the gradient as zero.
flat = torch.full((3,), 2.0, requires_grad=True)
torch.std(flat).backward()
flat_grad_is_nan = bool(flat.grad.isnan().any())
print("gradient at equal values is nan:", flat_grad_is_nan)
