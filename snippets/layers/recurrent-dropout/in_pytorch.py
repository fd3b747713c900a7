import warnings

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 5, 2)).astype("float32")
kernel = rng.normal(size=(2, 12)).astype("float32")
recurrent = rng.normal(size=(3, 12)).astype("float32")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    lstm = nn.LSTM(2, 3, batch_first=True, dropout=0.5)
warning = " ".join(str(caught[0].message).split()[:8])
print("warning:", warning)
lstm.load_state_dict({
    "weight_ih_l0": torch.tensor(kernel.T),
    "weight_hh_l0": torch.tensor(recurrent.T),
    "bias_ih_l0": torch.zeros(12), "bias_hh_l0": torch.zeros(12)})

x = torch.tensor(x, requires_grad=True)
torch.manual_seed(0)
evaluated = lstm.eval()(x)[0].detach()
trained = lstm.train()(x)[0].detach()
naive = bool((trained != evaluated).any())
print("training drops something:", naive)

mask = torch.tensor([1.0, 0.0])     # by hand: feature 1, at every step
out, _ = lstm(x * mask / 0.5)
(grad,) = torch.autograd.grad((out**2).sum(), x)
mended = out.detach()
print("by hand:", [f"{v:.4f}" for v in mended[0, -1].tolist()])
