import warnings

import numpy as np
import torch
from torch import nn
from torch.ao.quantization import quantize_dynamic

rng = np.random.default_rng(0)
weight = torch.tensor(rng.normal(size=(8, 32)), dtype=torch.float32)
x = torch.tensor(rng.normal(size=(4, 32)), dtype=torch.float32)

layer = nn.Linear(32, 8, bias=False).eval()
with torch.no_grad():
    layer.weight.copy_(weight)

# Name the engine: the default depends on the processor.
torch.backends.quantized.engine = "fbgemm"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    small = quantize_dynamic(nn.Sequential(layer), {nn.Linear})

kinds = sorted({w.category.__name__ for w in caught})
told = [str(w.message) for w in caught if "2.10" in str(w.message)]
warned = told[0].split(". ")[0]
version = torch.__version__.split("+")[0]
print("PyTorch", version, "says:", warned)
print("categories:", kinds)

out = small(x).detach()
exact = layer(x).detach()
largest_difference = (out - exact).abs().max().item()
scheme = str(small[0].weight().qscheme())
print("weights:", scheme)
print("out:", [f"{v:.4f}" for v in out[0]])
print(f"off by {largest_difference:.4f}")
