import torch
from array_api_compat import array_namespace


def standardise(x):
    # One text for every library the wrapper knows.
    xp = array_namespace(x)
    centred = x - xp.mean(x, axis=0, keepdims=True)
    std = xp.sqrt(xp.mean(centred**2, axis=0, keepdims=True))
    scaled = centred / std
    return xp.concat([scaled, xp.astype(scaled > 0, x.dtype)], axis=1)


x = torch.tensor([[1.0, 4.0], [3.0, 8.0], [8.0, 0.0]],
                 requires_grad=True)
out = standardise(x)
kind = type(out).__name__
wrapper = array_namespace(x).__name__

# The result is a tensor of torch: its gradient still flows.
(grad,) = torch.autograd.grad((out * out).sum(), x)
gradient_flows = bool(torch.isfinite(grad).all())
out = out.detach()

print(wrapper, "gives", kind)
print(out)
print("gradient flows:", gradient_flows)
