import torch

x = torch.tensor([10000.0, 10001.0, 10002.0, 10003.0])
x.requires_grad_()

# 100020001 needs 27 bits, float32 has 24: the differences are gone.
one_pass = ((x * x).mean() - x.mean() ** 2).item()
variance = ((x - x.mean()) ** 2).mean()
(grad,) = torch.autograd.grad(variance, x)
two_pass = variance.item()
print(f"mean(x*x) - mean(x)**2: {one_pass:.4f}")
print(f"mean((x - mean(x))**2): {two_pass:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad])

# BatchNorm stores the N-1 variance; bring it back to N.
layer = torch.nn.BatchNorm1d(1, momentum=1.0)
layer(x.detach()[:, None])
layer_variance = layer.running_var.item() * 3 / 4
print(f"BatchNorm1d: {layer_variance:.4f}")
