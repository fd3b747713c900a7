import numpy as np
import torch
from torch import nn
from torch.ao.quantization import quantize_dynamic

# 32 outputs whose weights differ in size by a factor of 1000.
rng = np.random.default_rng(0)
size = np.logspace(-2, 1, 32)[:, None]
weight = torch.tensor(rng.normal(size=(32, 32)) * size).float()
x = torch.tensor(rng.normal(size=(4, 32)), dtype=torch.float32)

layer = nn.Linear(32, 32, bias=False)
with torch.no_grad():
    layer.weight.copy_(weight)


def row_error(restored):
    worst = (restored - weight).abs().amax(dim=1)
    return worst / weight.abs().amax(dim=1)


# The default: one scale for the whole matrix.
torch.backends.quantized.engine = "fbgemm"
quantized = quantize_dynamic(nn.Sequential(layer), {nn.Linear})[0].weight()
scheme = str(quantized.qscheme())
naive = row_error(quantized.dequantize())
print(scheme)
print("error of rows 0, 16, 31:", [f"{v:.4f}" for v in naive[[0, 16, 31]]])

# One scale per output, the largest magnitude at 127.
scales = weight.abs().amax(dim=1) / 127
codes = torch.round(weight / scales[:, None]).clamp(-127, 127)
restored = codes * scales[:, None]
mended = row_error(restored)
print("error of rows 0, 16, 31:", [f"{v:.4f}" for v in mended[[0, 16, 31]]])

sums = restored.sum(dim=1)
lost = int((quantized.int_repr()[0] == 0).sum())
print("weights of row 0 that became zero:", lost)
