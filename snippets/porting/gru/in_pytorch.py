import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(2, 5, 3)), dtype=torch.float32)
H = 4       # units


def checkpoint(shapes):     # stands for two trained files, one each
    return {name: rng.normal(scale=0.5, size=shape).astype("float32")
            for name, shape in shapes.items()}


pytorch_state = checkpoint({
    "weight_ih_l0": (3 * H, 3), "weight_hh_l0": (3 * H, H),
    "bias_ih_l0": (3 * H,), "bias_hh_l0": (3 * H,)})
keras_weights = checkpoint({
    "gru/gru_cell/kernel": (3, 3 * H),
    "gru/gru_cell/recurrent_kernel": (H, 3 * H),
    "gru/gru_cell/bias": (2, 3 * H)})


def swap(columns):
    """Keras (update, reset, new) -> PyTorch (reset, update, new)."""
    z, r, n = np.split(columns, 3, axis=-1)
    return np.concatenate([r, z, n], axis=-1)


def to_pytorch(weights):
    w = {path.split("/")[-1]: v for path, v in weights.items()}
    bias_ih, bias_hh = swap(w["bias"])      # row 0: input, row 1: state
    return {"weight_ih_l0": swap(w["kernel"]).T,
            "weight_hh_l0": swap(w["recurrent_kernel"]).T,
            "bias_ih_l0": bias_ih, "bias_hh_l0": bias_hh}


def run(state):
    gru = nn.GRU(3, H, batch_first=True)
    gru.load_state_dict({k: torch.tensor(v) for k, v in state.items()})
    inputs = x.clone().requires_grad_()
    out, h = gru(inputs)
    (out**2).sum().backward()
    return out.detach(), inputs.grad


from_pytorch, grad = run(pytorch_state)
from_keras, grad_keras = run(to_pytorch(keras_weights))
# What every port has to give.
naive_order = naive_bias = from_pytorch

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, -1].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, -1].tolist()])
