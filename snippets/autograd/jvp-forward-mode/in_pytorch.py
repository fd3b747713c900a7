import torch
import torch.autograd.forward_ad as fwad


def f(x):
    return torch.stack([x[0] * x[1], torch.exp(x[2]) * x[0]])


x = torch.tensor([1.0, 2.0, 3.0])
direction = torch.tensor([1.0, 0.5, -1.0])
v = torch.tensor([2.0, -1.0])

# Forward mode carries the derivative along with the value.
out, jvp = torch.func.jvp(f, (x,), (direction,))
print("J @ direction:", [f"{p:.4f}" for p in jvp.tolist()])

# The same without torch.func: a tensor that has a tangent.
with fwad.dual_level():
    y = f(fwad.make_dual(x, direction))
    tangent = fwad.unpack_dual(y).tangent
print("dual tensors agree:", torch.allclose(tangent, jvp))

# Reverse mode pulls v back from the outputs to the inputs.
_, pull_back = torch.func.vjp(f, x)
(vjp,) = pull_back(v)
print("v @ J:        ", [f"{p:.4f}" for p in vjp.tolist()])
print(f"v @ J @ direction: {v @ jvp:.4f} = {vjp @ direction:.4f}")
