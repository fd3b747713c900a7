import contextlib
import json
import os
import pathlib
import tempfile

import numpy as np
import torch
from torch import nn

with open(os.devnull, "w") as quiet, contextlib.redirect_stdout(quiet):
    from executorch.backends.xnnpack.partition.xnnpack_partitioner import (
        XnnpackPartitioner)
    from executorch.exir import to_edge_transform_and_lower
    from executorch.runtime import Runtime, Verification

rng = np.random.default_rng(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.tensor(rng.normal(size=tuple(p.shape))))
x = torch.tensor(rng.normal(size=(5, 3)), dtype=torch.float32)
eager = model(x).detach()

program = torch.export.export(
    model, (torch.zeros(8, 3),),
    dynamic_shapes=({0: torch.export.Dim("batch", min=2, max=8)},))


def ship(partitioner):
    edge = to_edge_transform_and_lower(program, partitioner=partitioner)
    return edge.to_executorch().buffer


def run(content, given):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "model.pte"
        path.write_bytes(content)
        loaded = Runtime.get().load_program(
            path, verification=Verification.Minimal)
        result = loaded.load_method("forward").execute([given])
        return result[0].clone()


# The portable kernels run anywhere; XNNPACK is faster where it exists.
portable, delegated = ship(None), ship([XnnpackPartitioner()])
out, out_xnnpack = run(portable, x), run(delegated, x)

# The open batch has an end: memory was planned for it.
try:
    run(portable, torch.zeros(9, 3))
    error = message = None
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

largest_difference = (out - eager).abs().max().item()
xnnpack_difference = (out_xnnpack - eager).abs().max().item()
print("file_bytes =", len(portable))
print("file_bytes_xnnpack =", len(delegated))
print("names_xnnpack =", json.dumps(b"XnnpackBackend" in delegated))
print("largest_difference =", largest_difference)
print("xnnpack_difference =", xnnpack_difference)
print("error =", json.dumps(error))
print("message =", json.dumps(message))
print("out =", json.dumps(out.tolist()))
print("out_xnnpack =", json.dumps(out_xnnpack.tolist()))
