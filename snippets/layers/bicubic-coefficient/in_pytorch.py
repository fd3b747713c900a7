import torch
from torch.nn import functional as F

x = torch.tensor([0.0, 0.0, 0.0, 0.0, 100.0, 100.0, 100.0, 100.0])
x = x.reshape(1, 1, 1, 8)


def resize(x, **options):
    out = F.interpolate(x, (1, 16), mode="bicubic", **options)
    return out.flatten()


naive = minus_075 = resize(x)           # coefficient a = -0.75
print("default:       ", [f"{v:.4f}" for v in naive[5:11].tolist()])
print(f"overshoot: {naive.max() - 100:.4f}")

# Antialiasing goes by a = -0.5, and changes nothing else in growing.
x.requires_grad_()
mended = resize(x, antialias=True)
(grad,) = torch.autograd.grad((mended * torch.arange(16.0)).sum(), x)
mended, grad = mended.detach(), grad.flatten()
print("antialias=True:", [f"{v:.4f}" for v in mended[5:11].tolist()])
