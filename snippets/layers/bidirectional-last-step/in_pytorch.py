import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 2)).astype("float32")
there, back = [[rng.normal(size=shape).astype("float32")
                for shape in [(2, 8), (2, 8), (8,)]] for _ in range(2)]

lstm = nn.LSTM(2, 2, batch_first=True, bidirectional=True)
state = {}
for end, (kernel, recurrent, bias) in [("", there), ("_reverse", back)]:
    state |= {"weight_ih_l0" + end: torch.tensor(kernel.T),
              "weight_hh_l0" + end: torch.tensor(recurrent.T),
              "bias_ih_l0" + end: torch.tensor(bias),
              "bias_hh_l0" + end: torch.zeros(8)}
lstm.load_state_dict(state)

inputs = torch.tensor(x, requires_grad=True)
out, (h_n, _) = lstm(inputs)
naive = out[:, -1].detach()
joined = torch.cat([h_n[-2], h_n[-1]], dim=-1)
(joined**2).sum().backward()
mended, grad = joined.detach(), inputs.grad
print("out[:, -1]:  ", [f"{v:.4f}" for v in naive[0].tolist()])
print("h_n joined:  ", [f"{v:.4f}" for v in mended[0].tolist()])
print("out[:, 0], second half:",
      [f"{v:.4f}" for v in out[0, 0, 2:].tolist()])
