import os
import tempfile

import numpy as np
import torch
from torch import nn
from torch.export import Dim, export

rng = np.random.default_rng(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.tensor(rng.normal(size=tuple(p.shape))))
x = torch.tensor(rng.normal(size=(8, 3)), dtype=torch.float32)

example = (x[:4],)
fixed = export(model, example)
ranged = export(model, example,
                dynamic_shapes=({0: Dim("batch", min=1, max=8)},))

# Through a file: what comes back computes the same bits.
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "model.pt2")
    torch.export.save(ranged, path)
    # It holds the path of this script, so its size is rounded up.
    file_kib = -(-os.path.getsize(path) // 1024)
    loaded = torch.export.load(path)
module = loaded.module()
out = module(x)
largest_difference = (out - model(x)).abs().max().item()
operations = [str(node.target) for node in loaded.graph.nodes
              if node.op == "call_function"]
print("operations:", operations)
print("largest difference after the file:", largest_difference)

# It can be trained further, unlike a compiled package.
module(x).square().mean().backward()
grad = module.get_parameter("2.bias").grad
print("gradient of the last bias:", [f"{g:.4f}" for g in grad.tolist()])

batches = {}
for name, program in [("fixed", fixed), ("ranged", loaded)]:
    batches[name] = []
    for size in range(1, 11):
        try:
            program.module()(torch.zeros(size, 3))
            batches[name].append(size)
        except AssertionError:
            pass
    print(f"{name} takes batches of", batches[name])
taken_fixed, taken_ranged = batches["fixed"], batches["ranged"]


class Branch(nn.Module):
    def forward(self, x):
        return x * 2 if x.sum() > 0 else x


class ToNumpy(nn.Module):
    def forward(self, x):
        return torch.from_numpy(np.tanh(x.numpy()))


class Halves(nn.Module):            # the code itself asks for four rows
    def forward(self, x):
        return x.reshape(2, 2, 3).sum(0)


refused = []
for kind in (Branch, ToNumpy, Halves):
    try:
        export(kind(), example, dynamic_shapes=({0: Dim("batch")},))
        refused.append(None)
    except Exception as e:
        refused.append(type(e).__name__)
    print(f"{kind.__name__:8} {refused[-1] or 'exported'}")
