import tempfile

import numpy as np
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.tensor.parallel import (
    ColwiseParallel, RowwiseParallel, parallelize_module)

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(5, 3)), dtype=torch.float32)
first = torch.tensor(rng.normal(size=(4, 3)), dtype=torch.float32)
second = torch.tensor(rng.normal(size=(2, 4)), dtype=torch.float32)


def make_model():
    model = nn.Sequential(nn.Linear(3, 4, bias=False), nn.ReLU(),
                          nn.Linear(4, 2, bias=False))
    with torch.no_grad():
        model[0].weight.copy_(first)
        model[2].weight.copy_(second)
    return model


def worker(rank, folder):
    dist.init_process_group("gloo", init_method=f"file://{folder}/store",
                            rank=rank, world_size=2)
    # Two output features each, then two input features each.
    model = parallelize_module(
        make_model(), init_device_mesh("cpu", (2,)),
        {"0": ColwiseParallel(), "2": RowwiseParallel()})
    out = model(x)              # every process passes the same batch
    out.pow(2).mean().backward()
    torch.save({
        "out": out.detach().clone(),
        "grad": model[0].weight.grad.full_tensor(),
        "rows": [list(m.weight.to_local().shape)
                 for m in (model[0], model[2])],
    }, f"{folder}/{rank}.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    plain = make_model()(x).detach()
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, (folder,), nprocs=2)
        ranks = [torch.load(f"{folder}/{rank}.pt") for rank in (0, 1)]
    out, grad = ranks[0]["out"], ranks[0]["grad"]
    largest_difference = (out - plain).abs().max().item()
    # As (inputs, outputs), the way the other frameworks store them.
    local_shapes = [[shape[::-1] for shape in rank["rows"]]
                    for rank in ranks]
    print("first output:", [f"{v:.4f}" for v in out[0].tolist()])
    print("close to one process:", largest_difference < 1e-6)
    print("weights held by process 0:", local_shapes[0])
    print("weights held by process 1:", local_shapes[1])
