import tempfile

import numpy as np
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 3)), dtype=torch.float32)
y = torch.tensor(rng.normal(size=(8, 4)), dtype=torch.float32)
start = torch.tensor(rng.normal(size=(4, 3)), dtype=torch.float32)


def make_model():
    model = nn.Linear(3, 4, bias=False)
    with torch.no_grad():
        model.weight.copy_(start)
    return model


def step(model, x, y):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    momentum = optimizer.state[model.weight]["momentum_buffer"]
    return loss.item(), model.weight, momentum


def worker(rank, folder):
    dist.init_process_group("gloo", init_method=f"file://{folder}/store",
                            rank=rank, world_size=2)
    mesh = init_device_mesh("cpu", (2,))
    model = make_model()
    fully_shard(model, mesh=mesh)
    mine = slice(4 * rank, 4 * rank + 4)
    loss, weight, momentum = step(model, x[mine], y[mine])
    odd = nn.Linear(3, 5, bias=False)      # five rows, two processes
    fully_shard(odd, mesh=mesh)
    torch.save({
        "kind": type(weight).__name__, "loss": loss,
        "rows": list(weight.to_local().shape),
        "momentum_rows": list(momentum.to_local().shape),
        "odd_rows": list(odd.weight.to_local().shape),
        "grad": weight.grad.full_tensor(),
        "weight": weight.detach().full_tensor(),
    }, f"{folder}/{rank}.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    plain_out, plain, _ = step(make_model(), x, y)
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, (folder,), nprocs=2)
        ranks = [torch.load(f"{folder}/{rank}.pt") for rank in (0, 1)]
    out = sum(rank["loss"] for rank in ranks) / 2
    grad, weight = ranks[0]["grad"], ranks[0]["weight"]
    largest_difference = (weight - plain.detach()).abs().max().item()
    kind = ranks[0]["kind"]
    local_shapes = [rank["rows"] for rank in ranks]
    momentum_shapes = [rank["momentum_rows"] for rank in ranks]
    uneven = str([rank["odd_rows"] for rank in ranks])
    print(f"loss {out:.4f}, unsharded {plain_out:.4f}")
    print("the weight is a", kind, list(weight.shape))
    print("each process keeps:", local_shapes)
    print("of the momentum:   ", momentum_shapes)
    print("of five rows:      ", uneven)
    print("first row after the step:",
          [f"{v:.4f}" for v in weight[0].tolist()])
