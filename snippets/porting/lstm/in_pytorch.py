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
    f"{kind}_l0{way}": shape for way in ("", "_reverse")
    for kind, shape in [("weight_ih", (4 * H, 3)),
                        ("weight_hh", (4 * H, H)),
                        ("bias_ih", (4 * H,)), ("bias_hh", (4 * H,))]})
keras_weights = checkpoint({
    f"bi/{way}_lstm/lstm_cell/{kind}": shape
    for way in ("forward", "backward")
    for kind, shape in [("kernel", (3, 4 * H)), ("bias", (4 * H,)),
                        ("recurrent_kernel", (H, 4 * H))]})


def to_pytorch(weights):
    state = {}
    for way, end in [("forward", ""), ("backward", "_reverse")]:
        cell = f"bi/{way}_lstm/lstm_cell/"
        # Four gates of H rows, in both: input, forget, cell, output.
        state[f"weight_ih_l0{end}"] = weights[cell + "kernel"].T
        state[f"weight_hh_l0{end}"] = weights[cell + "recurrent_kernel"].T
        state[f"bias_ih_l0{end}"] = weights[cell + "bias"]
        state[f"bias_hh_l0{end}"] = np.zeros(4 * H, "float32")
    return state


def run(state):
    lstm = nn.LSTM(3, H, batch_first=True, bidirectional=True)
    lstm.load_state_dict({k: torch.tensor(v) for k, v in state.items()})
    inputs = x.clone().requires_grad_()
    out, (h, c) = lstm(inputs)
    (out**2).sum().backward()
    # h: (2, N, H), each direction after ITS last step.
    last = torch.cat([h[0], h[1]], 1).detach()
    both = lstm.bias_ih_l0.grad + lstm.bias_hh_l0.grad
    return out.detach(), inputs.grad, last, both


from_pytorch, grad, last, bias_step = run(pytorch_state)
from_keras, grad_keras, _, _ = run(to_pytorch(keras_weights))
# Backward has seen one step only at the end of the sequence.
naive_last = from_pytorch[:, -1]
naive_bias = from_pytorch       # what a port must give

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 0].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 0].tolist()])
print("both biases go", [f"{v:.4f}" for v in bias_step[:4].tolist()])
print("h_n         ", [f"{v:.4f}" for v in last[0].tolist()])
print("out[:, -1]  ", [f"{v:.4f}" for v in naive_last[0].tolist()])
