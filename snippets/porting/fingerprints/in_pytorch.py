from collections import OrderedDict

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
pixels = rng.integers(0, 256, (2, 6, 6, 3), "uint8")        # NHWC
shapes = {"conv.weight": (4, 3, 3, 3), "conv.bias": (4,),
          "fc1.weight": (4, 4), "fc1.bias": (4,),
          "fc2.weight": (2, 4), "fc2.bias": (2,)}
state = {name: rng.normal(size=shape).astype("float32")
         for name, shape in shapes.items()}     # a trained file

model = nn.Sequential(OrderedDict(
    conv=nn.Conv2d(3, 4, 3), pool=nn.AdaptiveAvgPool2d(1),
    flat=nn.Flatten(), fc1=nn.Linear(4, 4), fc2=nn.Linear(4, 2)))
model.load_state_dict({k: torch.tensor(v) for k, v in state.items()})
x = torch.tensor(pixels).permute(0, 3, 1, 2) / 255


def fingerprint(tensor):
    """Survives any reordering: size, sum, sum of squares, extremes."""
    t = tensor.detach().double()
    return [t.numel(), t.sum().item(), (t**2).sum().item(),
            t.min().item(), t.max().item()]


def in_place(tensor):
    """Does not: every number is weighted by where it stands."""
    t = tensor.detach().double().flatten()
    return (t * torch.arange(1, t.numel() + 1)).sum().item()


# Read back from the model, not from the file: what counts is what is in.
prints = [fingerprint(t) for t in [x, *model.parameters()]]
fc2_bias = fingerprint(model.fc2.bias)
# Compare places in ONE layout, here Keras's (in, out).
fc1_places = in_place(model.fc1.weight.T)

for name, p in zip(["input", *state], prints):
    print(f"{name:12} {p[0]:4}", *[f"{v:9.4f}" for v in p[1:]])
print(f"fc1.weight by place {fc1_places:.4f}")
