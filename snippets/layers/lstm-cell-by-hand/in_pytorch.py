import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)


def draw(*shape):
    return torch.tensor(rng.normal(size=shape), dtype=torch.float32)


x = draw(2, 6, 3)                       # batch, steps, features
w_x, w_h, b = draw(3, 16), draw(4, 16), draw(16)    # 4 gates of 4
w_h.requires_grad_()


def step(x_t, h, c):
    i, f, g, o = (x_t @ w_x + h @ w_h + b).chunk(4, dim=-1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c), c


def run(cell):
    h = c = torch.zeros(2, 4)
    outputs = []
    for t in range(x.shape[1]):
        h, c = cell(x[:, t], h, c)
        outputs.append(h)
    return torch.stack(outputs, dim=1), c


hidden, cell = run(step)
(grad,) = torch.autograd.grad((hidden**2).sum(), w_h)
hidden, cell = hidden.detach(), cell.detach()

lstm = nn.LSTM(3, 4, batch_first=True)
lstm.load_state_dict({
    "weight_ih_l0": w_x.T, "weight_hh_l0": w_h.detach().T,
    "bias_ih_l0": b, "bias_hh_l0": torch.zeros(16)})
gap = (lstm(x)[0] - hidden).abs().max().item() < 1e-5


def other_order(x_t, h, c):             # i, f, o, g: no error
    i, f, o, g = (x_t @ w_x + h @ w_h + b).chunk(4, dim=-1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c), c


wrong_order = (run(other_order)[0] - hidden).abs().max().item()
print("last hidden", [f"{v:.4f}" for v in hidden[0, -1].tolist()])
print("within 1e-5 of nn.LSTM:", gap)
print(f"gates split as i, f, o, g: off by {wrong_order:.4f}")
