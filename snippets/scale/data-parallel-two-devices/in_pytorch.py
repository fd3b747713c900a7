import tempfile
from datetime import timedelta

import numpy as np
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 3)), dtype=torch.float32)
y = torch.tensor(rng.normal(size=(8, 1)), dtype=torch.float32)


def make_model():
    model = nn.Linear(3, 1, bias=False)
    with torch.no_grad():
        model.weight.copy_(torch.tensor([[0.5, -1.0, 2.0]]))
    return model


def step(model, x, y):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()      # under DDP: averages over the processes
    optimizer.step()
    weight = next(model.parameters())
    return loss.item(), weight.grad[0], weight.detach()[0]


def worker(rank, folder):
    dist.init_process_group(
        "gloo", init_method=f"file://{folder}/store", rank=rank,
        world_size=2, timeout=timedelta(seconds=60))
    model = DistributedDataParallel(make_model())
    mine = slice(4 * rank, 4 * rank + 4)
    torch.save(step(model, x[mine], y[mine]), f"{folder}/{rank}.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    plain_out, plain_grad, plain_weight = step(make_model(), x, y)
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, (folder,), nprocs=2)
        ranks = [torch.load(f"{folder}/{rank}.pt") for rank in (0, 1)]
    local_losses = [loss for loss, _, _ in ranks]
    out = sum(local_losses) / 2
    grad, weight = ranks[0][1:]
    same_on_both = bool(torch.equal(weight, ranks[1][2]))

    print("losses of the two halves:",
          [f"{v:.4f}" for v in local_losses])
    print(f"their mean {out:.4f}, one process {plain_out:.4f}")
    for name, g in [("one process", plain_grad), ("DDP", grad)]:
        print(f"{name:11} gradient", [f"{v:.4f}" for v in g.tolist()])
    print("weights after the step:", [f"{v:.4f}" for v in weight.tolist()])
    print("equal on both processes:", same_on_both)
