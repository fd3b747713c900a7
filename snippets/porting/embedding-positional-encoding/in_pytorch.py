import math

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
ids = torch.tensor([[3, 7, 1, 10], [5, 3, 0, 0]])       # 0 is padding
WORDS, LENGTH, D = 11, 8, 6


def interleaved():      # sin, cos, sin, cos ... as in the paper
    position = np.arange(LENGTH)[:, None]
    angles = position / 10000 ** (np.arange(0, D, 2) / D)
    table = np.zeros((LENGTH, D), "float32")
    table[:, 0::2], table[:, 1::2] = np.sin(angles), np.cos(angles)
    return table


def halves():           # all sines, then all cosines
    return np.concatenate([interleaved()[:, 0::2],
                           interleaved()[:, 1::2]], axis=1)


# Two trained files. PyTorch's holds the table, a buffer; Keras's does
# not, because the layer computes it.
pytorch_state = {
    "token.weight": rng.normal(size=(WORDS, D)).astype("float32"),
    "positions": interleaved()}
keras_weights = {
    "token/embeddings": rng.normal(size=(WORDS, D)).astype("float32")}


class Encoder(nn.Module):
    def __init__(self, padding_idx=None):
        super().__init__()
        self.token = nn.Embedding(WORDS, D, padding_idx=padding_idx)
        self.register_buffer("positions", torch.zeros(LENGTH, D))

    def forward(self, ids):
        h = self.token(ids) * math.sqrt(D)
        return h + self.positions[:ids.shape[1]]


def to_pytorch(weights):
    return {"token.weight": weights["token/embeddings"],
            "positions": halves()}


def run(state, padding_idx=None):
    model = Encoder(padding_idx)
    model.load_state_dict({k: torch.tensor(v) for k, v in state.items()})
    out, table = model(ids), model.token.weight
    all_positions, = torch.autograd.grad((out**2).sum(), table,
                                         retain_graph=True)
    real, = torch.autograd.grad((out[ids != 0]**2).sum(), table)
    return out.detach(), real, all_positions[0]


from_pytorch, grad, naive_padding = run(pytorch_state, padding_idx=0)
from_keras, grad_keras, _ = run(to_pytorch(keras_weights))
naive_positions = from_pytorch[0]       # what a port must give

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 1].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 1].tolist()])
print("gradient of row 0, all positions in the loss",
      [f"{v:.4f}" for v in naive_padding.tolist()])
