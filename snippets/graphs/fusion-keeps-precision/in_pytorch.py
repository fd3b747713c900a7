import torch


def tiny(x):
    # Added and taken away again: rounded to bfloat16 in between?
    return (x + 1.0) - 1.0


def loss(x):
    return (tiny(x) * 8.0).sum()


x = torch.tensor([2.0**-5, 2.0**-9, 2.0**-10], dtype=torch.bfloat16)
eager16 = tiny(x).float()
compiled16 = torch.compile(tiny)(x).float()
print("bfloat16, eager:   ", eager16.tolist())
print("bfloat16, compiled:", compiled16.tolist())

wide = x.float().requires_grad_()
compiled = torch.compile(loss)
out = compiled(wide)
(grad,) = torch.autograd.grad(out, wide)
print(f"float32, compiled: {out.item():.4f}, grad {grad.tolist()}")
