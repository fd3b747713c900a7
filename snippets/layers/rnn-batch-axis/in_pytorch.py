import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(3, 5, 2)).astype("float32")    # batch, step, feature
kernel = rng.normal(size=(2, 3)).astype("float32")
recurrent = rng.normal(size=(3, 3)).astype("float32")

state = {"weight_ih_l0": torch.tensor(kernel.T),
         "weight_hh_l0": torch.tensor(recurrent.T),
         "bias_ih_l0": torch.zeros(3), "bias_hh_l0": torch.zeros(3)}

rnn = nn.RNN(2, 3)
rnn.load_state_dict(state)
inputs = torch.tensor(x, requires_grad=True)
out, h_n = rnn(inputs)
naive = out.detach()
print("default:     ", list(out.shape), "h_n", list(h_n.shape))
# Does the last sample of the batch see the first?
(seen,) = torch.autograd.grad(out[-1].sum(), inputs)
leaks = bool((seen[0] != 0).any())
print("samples mix: ", leaks)

rnn = nn.RNN(2, 3, batch_first=True)
rnn.load_state_dict(state)
out, h_n = rnn(inputs)
(grad,) = torch.autograd.grad((out**2).sum(), inputs)
mended = out.detach()
print("batch_first: ", list(out.shape), "h_n", list(h_n.shape))
for name, value in [("default", naive), ("batch_first", mended)]:
    print(f"{name}:", [f"{v:.4f}" for v in value[-1, -1].tolist()])
