import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 2)).astype("float32")
kernel = rng.normal(size=(2, 9)).astype("float32")      # Keras' layout
recurrent = rng.normal(size=(3, 9)).astype("float32")
bias = rng.normal(size=9).astype("float32")     # one: reset_after=False

def swap(columns):
    z, r, n = np.split(columns, 3, axis=-1)
    return torch.tensor(np.concatenate([r, z, n], axis=-1))


# One bias has a place, so the port looks complete.
gru = nn.GRU(2, 3, batch_first=True)
gru.load_state_dict({
    "weight_ih_l0": swap(kernel).T, "weight_hh_l0": swap(recurrent).T,
    "bias_ih_l0": swap(bias), "bias_hh_l0": torch.zeros(9)})
naive = gru(torch.tensor(x))[0].detach()
print("nn.GRU:    ", [f"{v:.4f}" for v in naive[0, -1].tolist()])

w, u, b = map(torch.tensor, (kernel, recurrent, bias))
u_z, u_r, u_n = u.split(3, dim=1)
inputs = torch.tensor(x, requires_grad=True)
h, steps = torch.zeros(1, 3), []
for x_t in inputs.unbind(1):
    a_z, a_r, a_n = (x_t @ w + b).split(3, dim=1)
    z = torch.sigmoid(a_z + h @ u_z)
    r = torch.sigmoid(a_r + h @ u_r)
    n = torch.tanh(a_n + (r * h) @ u_n)     # reset before the product
    h = z * h + (1 - z) * n
    steps.append(h)
out = torch.stack(steps, dim=1)
(out**2).sum().backward()
mended, grad = out.detach(), inputs.grad
print("by hand:   ", [f"{v:.4f}" for v in mended[0, -1].tolist()])
print("gradient:  ", [f"{v:.4f}" for v in grad[0, -1].tolist()])
