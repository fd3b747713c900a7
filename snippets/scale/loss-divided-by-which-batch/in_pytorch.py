import tempfile

import numpy as np
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 3)), dtype=torch.float32)
y = torch.tensor(rng.normal(size=(8, 1)), dtype=torch.float32)


def gradient(loss_of, rows):
    model = nn.Linear(3, 1, bias=False)
    with torch.no_grad():
        model.weight.copy_(torch.tensor([[0.5, -1.0, 2.0]]))
    if dist.is_initialized():
        model = DistributedDataParallel(model)
    loss_of((model(x[rows]) - y[rows]) ** 2).backward()
    return next(model.parameters()).grad[0].clone()


def mean_of_mine(squares):
    return squares.mean()


def sum_over_whole_batch(squares):     # what tf.distribute asks for
    return squares.sum() / 8


def worker(rank, folder):
    dist.init_process_group("gloo", init_method=f"file://{folder}/store",
                            rank=rank, world_size=2)
    mine = slice(4 * rank, 4 * rank + 4)
    torch.save([gradient(mean_of_mine, mine),
                gradient(sum_over_whole_batch, mine)],
               f"{folder}/{rank}.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    plain = gradient(mean_of_mine, slice(None))
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, (folder,), nprocs=2)
        naive, from_tensorflow = torch.load(f"{folder}/0.pt")
    # DDP divides by the number of processes: the local mean is right.
    grad = naive
    ratio = (naive / plain).mean().item()
    other_ratio = (from_tensorflow / plain).mean().item()
    for name, g in [("one process", plain), ("mean of mine", naive),
                    ("sum / 8", from_tensorflow)]:
        print(f"{name:13}", [f"{v:.4f}" for v in g.tolist()])
    print(f"the local mean gives {ratio:.2f} times the gradient,"
          f" the sum over 8 gives {other_ratio:.2f}")
