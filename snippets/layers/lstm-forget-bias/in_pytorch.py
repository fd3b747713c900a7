import numpy as np
import torch
from torch import nn

H = 16
rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(1, 20, 2)), dtype=torch.float32)
x.requires_grad_()
kernel = torch.tensor(rng.normal(size=(2, 4 * H)) / 8).float()
recurrent = torch.tensor(rng.normal(size=(H, 4 * H)) / 8).float()

torch.manual_seed(0)
lstm = nn.LSTM(2, H, batch_first=True)      # the biases stay as drawn
with torch.no_grad():
    lstm.weight_ih_l0.copy_(kernel.T)
    lstm.weight_hh_l0.copy_(recurrent.T)
naive = lstm(x)[0][0, -1].detach()
drawn = (lstm.bias_ih_l0 + lstm.bias_hh_l0).detach()
gate = torch.sigmoid(drawn[H:2 * H])        # input, forget, cell, output
forget = gate.mean().item()
left = (gate**20).mean().item()
print(f"forget gate as drawn: {forget:.4f}")
print(f"of a memory after 20 steps: {left:.4f}")

with torch.no_grad():
    lstm.bias_ih_l0.zero_()
    lstm.bias_hh_l0.zero_()
    lstm.bias_ih_l0[H:2 * H].fill_(1.0)
out = lstm(x)[0][0, -1]
(grad,) = torch.autograd.grad((out**2).sum(), x)
mended = out.detach()
print("as drawn:", [f"{v:.4f}" for v in naive[:3].tolist()])
print("mended:  ", [f"{v:.4f}" for v in mended[:3].tolist()])
