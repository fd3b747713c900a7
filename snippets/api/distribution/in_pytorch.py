"""Distribution in PyTorch: what a reader would type, one function per operation."""

import os
import tempfile

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.tensor import Replicate, Shard, distribute_tensor
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DistributedSampler

if not dist.is_initialized():
    path = os.path.join(tempfile.mkdtemp(), "store")
    dist.init_process_group("gloo", init_method=f"file://{path}", rank=0, world_size=1)


def start(x):
    if dist.is_initialized():
        dist.destroy_process_group()
    store = "file://" + os.path.join(tempfile.mkdtemp(), "store")
    dist.init_process_group("gloo", init_method=store, rank=0, world_size=1)  # shown
    return dist.get_world_size()


def world_size(x):
    return dist.get_world_size()  # shown


def rank(x):
    return dist.get_rank()  # shown


def all_reduce(x):
    dist.all_reduce(x)  # shown
    return x


def all_reduce_mean(x):
    dist.all_reduce(x, op=dist.ReduceOp.AVG)  # shown
    return x


def all_reduce_max(x):
    dist.all_reduce(x, op=dist.ReduceOp.MAX)  # shown
    return x


def all_gather(x):
    out = torch.empty_like(x)
    dist.all_gather_into_tensor(out, x)  # shown
    return out


def all_gather_tiled(x):
    out = torch.empty_like(x)
    dist.all_gather_into_tensor(out, x)  # shown
    return out


def gather_list(x):
    out = [torch.empty_like(x) for _ in range(dist.get_world_size())]
    dist.all_gather(out, x)  # shown
    return out


def gather_objects(x):
    out = [None] * dist.get_world_size()
    dist.all_gather_object(out, {"rank": 0, "loss": 0.5})  # shown
    return [out[0]["rank"], out[0]["loss"]]


def broadcast(x):
    dist.broadcast(x, src=0)  # shown
    return x


def reduce_scatter(x):
    out = torch.empty_like(x)
    dist.reduce_scatter_tensor(out, x)  # shown
    return out


def barrier(x):
    dist.barrier()  # shown
    return x


def data_parallel(x):
    model = nn.Linear(2, 1)
    nn.init.ones_(model.weight), nn.init.zeros_(model.bias)
    model = DistributedDataParallel(model)  # shown
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    (model(x) ** 2).mean().backward()
    optimizer.step()
    return model.module.bias


def sharded_sampler(x):
    sampler = DistributedSampler(x, num_replicas=2, rank=1, shuffle=False)  # shown
    return list(sampler)


def distribute_dataset(x):
    sampler = DistributedSampler(x, shuffle=False)  # shown
    loader = torch.utils.data.DataLoader(x, batch_size=2, sampler=sampler)  # shown
    return next(iter(loader))


def device_mesh(x):
    mesh = init_device_mesh("cpu", (1, 1), mesh_dim_names=("data", "model"))  # shown
    return list(mesh.mesh_dim_names) + list(mesh.mesh.shape)


def shard_tensor(x):
    mesh = init_device_mesh("cpu", (1,))
    shared = distribute_tensor(x, mesh, [Shard(0)])  # shown
    return shared.full_tensor()


def replicate_tensor(x):
    mesh = init_device_mesh("cpu", (1,))
    shared = distribute_tensor(x, mesh, [Replicate()])  # shown
    return shared.full_tensor()


def synchronized_batchnorm(x):
    model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
    model = nn.SyncBatchNorm.convert_sync_batchnorm(model)  # shown
    return isinstance(model[1], nn.SyncBatchNorm)
