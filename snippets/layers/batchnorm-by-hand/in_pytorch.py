import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(3.0, 2.0, size=(2, 3, 2, 2))).float()
dy = torch.tensor(rng.normal(size=x.shape)).float()
gamma, beta = torch.tensor([1.0, 2.0, 0.5]), torch.tensor([0.0, 1.0, -1.0])


class BatchNorm(nn.Module):
    def __init__(self, channels, eps=1e-5, momentum=0.1):
        super().__init__()
        self.eps, self.momentum = eps, momentum
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))
        # Saved and moved with the model, but not trained.
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))

    def forward(self, x):
        mean, var = self.running_mean, self.running_var
        if self.training:
            axes = (0, 2, 3)
            mean = x.mean(axes)
            var = x.var(axes, correction=0)
            n = x.numel() // x.shape[1]
            with torch.no_grad():
                self.running_mean.lerp_(mean, self.momentum)
                self.running_var.lerp_(var * n / (n - 1), self.momentum)
        mean, var, weight, bias = (
            s.view(1, -1, 1, 1)
            for s in (mean, var, self.weight, self.bias))
        return weight * (x - mean) * torch.rsqrt(var + self.eps) + bias


def run(layer):
    with torch.no_grad():
        layer.weight.copy_(gamma)
        layer.bias.copy_(beta)
    a = x.clone().requires_grad_()
    out = layer(a)
    (grad,) = torch.autograd.grad(out, a, dy)
    evaluated = layer.eval()(x)
    return [t.detach() for t in (
        out, grad, layer.running_mean, layer.running_var, evaluated)]


mine = run(BatchNorm(3))
out, grad, running_mean, running_var, eval_out = mine
gap = max((a - b).abs().max().item()
          for a, b in zip(mine, run(nn.BatchNorm2d(3)))) < 1e-5
print("out: ", [f"{v:.4f}" for v in out[0, :, 0, 0].tolist()])
print("grad:", [f"{v:.4f}" for v in grad[0, :, 0, 0].tolist()])
print("running_var:", [f"{v:.4f}" for v in running_var.tolist()])
print("all five within 1e-5 of nn.BatchNorm2d:", gap)
