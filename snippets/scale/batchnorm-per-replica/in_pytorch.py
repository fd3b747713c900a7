import tempfile

import numpy as np
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 1)), dtype=torch.float32)
scale = torch.tensor(rng.normal(size=(8, 1)), dtype=torch.float32)


class SumOverProcesses(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        total = x.clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx, grad):            # the adjoint is the same sum
        return SumOverProcesses.forward(ctx, grad)


def normalize_together(x):
    moments = torch.cat([x.mean(0), (x ** 2).mean(0)])
    mean, square = SumOverProcesses.apply(moments) / dist.get_world_size()
    return (x - mean) / torch.sqrt(square - mean ** 2 + 1e-3)


def worker(rank, folder):
    dist.init_process_group("gloo", init_method=f"file://{folder}/store",
                            rank=rank, world_size=2)
    mine = slice(4 * rank, 4 * rank + 4)
    model = DistributedDataParallel(nn.BatchNorm1d(1, eps=1e-3))
    naive = model(x[mine])
    here = x[mine].clone().requires_grad_()
    mended = normalize_together(here)
    (mended * scale[mine]).sum().backward()
    try:
        nn.SyncBatchNorm(1)(x[mine])
        error = None
    except Exception as e:
        error = type(e).__name__
    torch.save([naive.detach(), mended.detach(), here.grad, error],
               f"{folder}/{rank}.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, (folder,), nprocs=2)
        ranks = [torch.load(f"{folder}/{rank}.pt") for rank in (0, 1)]
    naive, mended, grad = (torch.cat(parts)[:, 0]
                           for parts in list(zip(*ranks))[:3])
    sync_error = ranks[0][3]
    means = [rank[0].mean().item() for rank in ranks]
    print("BatchNorm under DDP:", [f"{v:.4f}" for v in naive.tolist()])
    print("mean of each half:  ", [f"{abs(m):.4f}" for m in means])
    print("statistics of all:  ", [f"{v:.4f}" for v in mended.tolist()])
    print("gradient:           ", [f"{v:.4f}" for v in grad.tolist()])
    print("SyncBatchNorm on CPU:", sync_error)
