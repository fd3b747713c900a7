import re

import torch

x = torch.arange(1.0, 7.0).reshape(2, 3) / 10
w = torch.ones(3, 2, requires_grad=True)


class Loss(torch.nn.Module):
    def forward(self, x, w):
        return (torch.tanh(x @ w) * 2.0 + 1.0).sum()


default_backend = torch.compiler.get_default_backend()
print("default backend:", default_backend)

# XLA's backend has a name here, and needs a package of its own.
try:
    torch.compile(Loss(), backend="openxla")(x, w)
    xla_error = None
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    xla_error = type(e).__name__
print("backend openxla:", xla_error)

out = torch.compile(Loss())(x, w)
(grad,) = torch.autograd.grad(out, w)
print(f"out {out.item():.4f}, gradient row "
      f"{[f'{g:.4f}' for g in grad[0].tolist()]}")

# What export writes down: operators of ATen, not of StableHLO.
text = str(torch.export.export(Loss(), (x, w)).graph)
operations = sorted(set(re.findall(r"torch\.ops\.(\w+\.\w+)", text)))
print(operations)
