import torch


def grad(f, *values):
    leaves = [torch.tensor(v, requires_grad=True) for v in values]
    out = f(*leaves).sum()
    return [g.tolist() for g in torch.autograd.grad(out, leaves)]


tied = [1.0, 3.0, 3.0]
(reduce_max,) = grad(torch.amax, tied)
(along_axis,) = grad(lambda x: torch.max(x, dim=0).values, tied)
maximum = grad(torch.maximum, 2.0, 2.0)
(relu,) = grad(torch.relu, 0.0)
(absolute,) = grad(torch.abs, 0.0)
(clip,) = grad(lambda x: torch.clamp(x, -1.0, 1.0), [1.0, 2.0])

# Off the tie there is one derivative, and nothing to choose.
untied = grad(torch.amax, [1.0, 3.0, 2.0])[0]

print("amax, tied:        ", reduce_max)
print("max(dim=0), tied:  ", along_axis)
print("maximum(2, 2):     ", maximum)
print("relu(0), abs(0):   ", relu, absolute)
print("clamp at its bound:", clip)
print("no tie:            ", untied)
