import gzip
import io

import numpy as np
import torch
from torch import nn
from torch.nn.utils import prune

rng = np.random.default_rng(0)
weight = rng.normal(size=(64, 32)).astype(np.float32)
x = torch.from_numpy(rng.normal(size=(4, 32)).astype(np.float32))

layer = nn.Linear(32, 64, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(weight))


def stored(layer):
    file = io.BytesIO()
    torch.save(layer.state_dict(), file)
    return file.getvalue()


before = stored(layer)
prune.l1_unstructured(layer, "weight", amount=0.75)
mask = layer.weight_mask.bool()
kept_rows = mask.sum(dim=1)[:8]
print("kept", int(mask.sum()), "of", mask.numel())
print("state:", sorted(layer.state_dict()))

result = layer(x)
(result**2).sum().backward()
out = result.detach()[0, :8]
print("out:", [f"{v:.4f}" for v in out])

# The layer multiplies weight_orig by the mask: so does its gradient.
full = layer.weight_orig.grad
grad = full[~mask].abs().sum().item()
mended = (full * mask).abs().sum().item()
print(f"gradient: {grad:.4f} on pruned, {mended:.4f} on kept weights")

masked = stored(layer)
prune.remove(layer, "weight")  # makes the zeros part of the weight
after = stored(layer)
dense_bytes, masked_bytes, file_bytes = map(len, (before, masked, after))
zipped_before = len(gzip.compress(before, mtime=0))
zipped = len(gzip.compress(after, mtime=0))
print(f"file: {dense_bytes} bytes, with mask {masked_bytes}", end=", ")
print(f"then {file_bytes}")
print(f"zipped: {zipped_before} bytes, then {zipped}")
