import torch


def gradient(dtype, scale):
    """d/dw of 2**-13 * 2**-13 * w, times scale."""
    w = torch.ones(1, dtype=dtype, requires_grad=True)
    small = torch.full((1,), 2.0**-13, dtype=dtype)
    loss = (w * small).sum() * small.sum() * scale
    (grad,) = torch.autograd.grad(loss, w)
    return grad.float() / scale


# In units of 2**-26, the true gradient.
lost = gradient(torch.float16, 1.0) * 2.0**26
rescued = gradient(torch.float16, 1024.0) * 2.0**26
in_bfloat16 = gradient(torch.bfloat16, 1.0) * 2.0**26
print("true gradient: 2**-26, counted as 1")
print("float16:", lost.item(), " scaled by 1024:", rescued.item())
print("bfloat16, not scaled:", in_bfloat16.item())
