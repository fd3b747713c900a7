import os
import tempfile

import numpy as np
import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 3)), dtype=torch.float32)
start = torch.tensor(rng.normal(size=(4, 3)), dtype=torch.float32)


def save(rank, folder):
    dist.init_process_group("gloo", init_method=f"file://{folder}/store",
                            rank=rank, world_size=2)
    model = nn.Linear(3, 4, bias=False)
    with torch.no_grad():
        model.weight.copy_(start)
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(x).pow(2).mean().backward()
    optimizer.step()
    # Both processes call it; each writes its own rows.
    dcp.save({"model": model.state_dict()},
             checkpoint_id=f"{folder}/checkpoint")
    if rank == 0:
        print("saved by 2 processes, this one keeps",
              list(model.weight.to_local().shape))
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(save, (folder,), nprocs=2)
        files = len([name for name in os.listdir(f"{folder}/checkpoint")
                     if name.endswith(".distcp")])
        # One process, no process group, an ordinary model.
        model = nn.Linear(3, 4, bias=False)
        state = {"model": model.state_dict()}
        dcp.load(state, checkpoint_id=f"{folder}/checkpoint")
        model.load_state_dict(state["model"])
    weight = model.weight.detach()
    out = model(x).detach()

    plain = start.clone().requires_grad_()
    (x @ plain.T).pow(2).mean().backward()
    expected = (plain - 0.1 * plain.grad).detach()
    largest_difference = (weight - expected).abs().max().item()
    print("data files:", files, "| loaded by 1:", list(weight.shape))
    print("equals training in one process:", largest_difference < 1e-6)
    print("first output:", [f"{v:.4f}" for v in out[0].tolist()])
