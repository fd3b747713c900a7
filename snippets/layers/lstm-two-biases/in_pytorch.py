import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(4, 5, 2)).astype("float32")
kernel = rng.normal(size=(2, 12)).astype("float32")
recurrent = rng.normal(size=(3, 12)).astype("float32")
bias = rng.normal(size=12).astype("float32")

def one_step(freeze):
    lstm = nn.LSTM(2, 3, batch_first=True)
    lstm.load_state_dict({
        "weight_ih_l0": torch.tensor(kernel.T),
        "weight_hh_l0": torch.tensor(recurrent.T),
        "bias_ih_l0": torch.tensor(bias), "bias_hh_l0": torch.zeros(12)})
    lstm.bias_hh_l0.requires_grad_(not freeze)
    optimizer = torch.optim.SGD(lstm.parameters(), lr=1.0)
    out, _ = lstm(torch.tensor(x))
    (out**2).mean().backward()
    optimizer.step()
    total = (lstm.bias_ih_l0 + lstm.bias_hh_l0).detach()
    return lstm, out.detach(), total


lstm, out, naive = one_step(freeze=False)
parameters = sum(p.numel() for p in lstm.parameters())
grad = lstm.bias_ih_l0.grad
_, _, mended = one_step(freeze=True)
start = torch.tensor(bias)
ratio = round(((naive - start).norm() / (mended - start).norm()).item(), 3)

print("parameters:", parameters)
print("forget bias at first:", f"{bias[3]:.4f}")
print("after a step, both biases trained:", f"{naive[3]:.4f}")
print("after a step, bias_hh frozen:     ", f"{mended[3]:.4f}")
print("distance, both against one:", ratio)
