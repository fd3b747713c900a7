from collections import OrderedDict

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(4, 6)), dtype=torch.float32)


def checkpoint(shapes):     # stands for two trained files, one each
    return {name: rng.normal(scale=0.5, size=shape).astype("float32")
            for name, shape in shapes.items()}


pytorch_state = checkpoint({"fc1.weight": (8, 6), "fc1.bias": (8,),
                            "fc2.weight": (8, 8), "fc2.bias": (8,),
                            "out.weight": (3, 8), "out.bias": (3,)})
keras_weights = checkpoint({"fc1/kernel": (6, 8), "fc1/bias": (8,),
                            "fc2/kernel": (8, 8), "fc2/bias": (8,),
                            "out/kernel": (8, 3), "out/bias": (3,)})


def to_pytorch(weights):
    state = {}
    for path, value in weights.items():
        layer, kind = path.split("/")
        if kind == "kernel":
            state[f"{layer}.weight"] = value.T  # (in, out) -> (out, in)
        else:
            state[f"{layer}.bias"] = value
    return state


def run(state):
    model = nn.Sequential(OrderedDict([
        ("fc1", nn.Linear(6, 8)), ("relu1", nn.ReLU()),
        ("fc2", nn.Linear(8, 8)), ("relu2", nn.ReLU()),
        ("out", nn.Linear(8, 3))]))
    # torch.tensor copies, so a transposed view is no trouble.
    model.load_state_dict({k: torch.tensor(v) for k, v in state.items()})
    inputs = x.clone().requires_grad_()
    logits = model(inputs)
    (logits**2).sum().backward()
    return logits.detach(), inputs.grad


from_pytorch, grad_pytorch = run(pytorch_state)
from_keras, grad_keras = run(to_pytorch(keras_weights))
naive = from_pytorch        # what every port has to give

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0].tolist()])
