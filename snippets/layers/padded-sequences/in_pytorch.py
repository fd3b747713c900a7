import numpy as np
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 2)).astype("float32")
lengths = [4, 2]        # the second sequence is padded
kernel = rng.normal(size=(2, 12)).astype("float32")
recurrent = rng.normal(size=(3, 12)).astype("float32")
bias = rng.normal(size=12).astype("float32")

lstm = nn.LSTM(2, 3, batch_first=True)
lstm.load_state_dict({
    "weight_ih_l0": torch.tensor(kernel.T),
    "weight_hh_l0": torch.tensor(recurrent.T),
    "bias_ih_l0": torch.tensor(bias), "bias_hh_l0": torch.zeros(12)})

inputs = torch.tensor(x, requires_grad=True)
packed = pack_padded_sequence(inputs, lengths, batch_first=True,
                              enforce_sorted=False)
packed_out, (h_n, _) = lstm(packed)
out, _ = pad_packed_sequence(packed_out, batch_first=True)
naive = mended = out.detach()
naive_last = naive[:, -1]       # a padded step of the second sequence
last = h_n[-1].detach()
zeros = not naive_last[1].any().item()
(out**2).sum().backward()
grad = inputs.grad

for t in range(4):
    print("step", t, [f"{v:.4f}" for v in naive[1, t].tolist()])
print("out[:, -1]:", [f"{v:.4f}" for v in naive_last[1].tolist()])
print("h_n[-1]:   ", [f"{v:.4f}" for v in last[1].tolist()])
