import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 2)).astype("float32")
w_ih = rng.normal(size=(9, 2)).astype("float32")    # PyTorch's layout
w_hh = rng.normal(size=(9, 3)).astype("float32")
b_ih, b_hh = rng.normal(size=(2, 9)).astype("float32")

gru = nn.GRU(2, 3, batch_first=True)
gru.load_state_dict({name: torch.tensor(value) for name, value in [
    ("weight_ih_l0", w_ih), ("weight_hh_l0", w_hh),
    ("bias_ih_l0", b_ih), ("bias_hh_l0", b_hh)]})
inputs = torch.tensor(x, requires_grad=True)
out, _ = gru(inputs)
(out**2).sum().backward()

# The weights are PyTorch's own: reset, update, new.
naive = mended = out.detach()
grad = inputs.grad
print("last step:", [f"{v:.4f}" for v in out[0, -1].tolist()])
print("gradient: ", [f"{v:.4f}" for v in grad[0, -1].tolist()])
