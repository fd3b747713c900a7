import numpy as np
import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.nn.parallel import DistributedDataParallel

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 3)), dtype=torch.float32)
y = torch.tensor(rng.normal(size=(8, 1)), dtype=torch.float32)


def make_model():
    model = nn.Linear(3, 1, bias=False)
    with torch.no_grad():
        model.weight.copy_(torch.tensor([[0.5, -1.0, 2.0]]))
    return model


def step(model):
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    return loss.detach()


plain = make_model()
plain_out = step(plain)
plain_grad = plain.weight.grad[0]

# A group of one process; a cluster changes this line and the launcher.
dist.init_process_group(
    "gloo", store=dist.HashStore(), rank=0, world_size=1)

ddp = DistributedDataParallel(make_model())
out = step(ddp)
grad = ddp.module.weight.grad[0]
names = list(ddp.state_dict())

# FSDP2 turns the parameters into DTensors, sharded over the mesh.
sharded = make_model()
fully_shard(sharded, mesh=init_device_mesh("cpu", (1,)))
step(sharded)
sharded_kind = type(sharded.weight).__name__
sharded_grad = sharded.weight.grad.full_tensor()[0]
dist.destroy_process_group()

print(f"loss {plain_out:.4f} plain, {out:.4f} DDP")
for name, g in [("plain", plain_grad), ("DDP", grad),
                ("FSDP2", sharded_grad)]:
    print(f"{name:6}", [f"{v:.4f}" for v in g.tolist()])
print("names in DDP's state_dict:", names)
print("FSDP2's parameter:", sharded_kind)
