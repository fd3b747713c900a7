import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
kernel = rng.normal(size=(4, 2)).astype("float32")
batch = torch.from_numpy(rng.normal(size=(4, 4)).astype("float32"))

layer = nn.Linear(4, 2, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(kernel.T))


def attempt(x):
    try:
        return str(tuple(layer(x).shape))
    except Exception as e:
        global error, message
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
        return error


out = layer(batch)
out.sum().backward()
grad = layer.weight.grad.T

lone_sample = attempt(batch[0])
transposed = attempt(batch.T)       # square, so it fits
three_features = attempt(batch[:, :3])

print("lone sample   ", lone_sample)
print("transposed    ", transposed)
print("three features", three_features, "-", message)
