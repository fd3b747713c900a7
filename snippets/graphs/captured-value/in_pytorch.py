import torch

scale = 1.0


def model(x):
    return (scale * x * x).sum()


x = torch.tensor([1.0, 2.0, 3.0])
compiled = torch.compile(model, backend="aot_eager")
seen = []
for scale in (1.0, 10.0):
    seen.append(compiled(x).item())
    print(f"global scale {scale}: {seen[-1]:.4f}")
# A guard on the global noticed the change and compiled again.


@torch.compile(backend="aot_eager")
def mended(x, scale):
    return (scale * x * x).sum()


out, grad = [], []
for value in (1.0, 10.0):
    x.requires_grad_()
    y = mended(x, torch.tensor(value))
    out.append(y.item())
    grad.append(torch.autograd.grad(y, x)[0].tolist())
    print(f"argument {value}: {out[-1]:.4f}, grad {grad[-1]}")
