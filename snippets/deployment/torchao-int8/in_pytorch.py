import io

import numpy as np
import torch
from torch import nn
from torchao.quantization import (
    Int8DynamicActivationInt8WeightConfig,
    Int8WeightOnlyConfig,
    quantize_,
)

rng = np.random.default_rng(0)
first = torch.tensor(rng.normal(size=(256, 32)), dtype=torch.float32)
second = torch.tensor(rng.normal(size=(8, 256)), dtype=torch.float32)
x = torch.tensor(rng.normal(size=(4, 32)), dtype=torch.float32)


def network():
    model = nn.Sequential(
        nn.Linear(32, 256, bias=False),
        nn.ReLU(),
        nn.Linear(256, 8, bias=False),
    )
    with torch.no_grad():
        model[0].weight.copy_(first)
        model[2].weight.copy_(second)
    return model.eval()


def size(model):
    file = io.BytesIO()
    torch.save(model.state_dict(), file)
    return file.tell()


exact = network()(x).detach()
spread = exact.abs().max().item()

# Only the weights become int8; one scale per output row.
stored = network()
quantize_(stored, Int8WeightOnlyConfig())
with torch.no_grad():
    out = stored(x)
largest_difference = (out - exact).abs().max().item()
print("weights only:", [f"{v:.4f}" for v in out[0]])

# The input too, with one scale per row, measured at every call.
dynamic = network()
quantize_(dynamic, Int8DynamicActivationInt8WeightConfig())
with torch.no_grad():
    out_dynamic = dynamic(x)
dynamic_difference = (out_dynamic - exact).abs().max().item()
print("inputs too:  ", [f"{v:.4f}" for v in out_dynamic[0]])

print(f"largest output {spread:.4f}")
print(f"off by {largest_difference:.4f} and {dynamic_difference:.4f}")
float_bytes, file_bytes = size(network()), size(stored)
print(f"file: {float_bytes} bytes, then {file_bytes}")
