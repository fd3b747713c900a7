"""Started twice by torchrun, which sets RANK, WORLD_SIZE and the rest."""
import json
import sys

import numpy as np
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")          # address and rank: environment
rank, world = dist.get_rank(), dist.get_world_size()

total = torch.tensor([rank + 1.0])
dist.all_reduce(total)                   # 1 + 2, in place

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 3)), dtype=torch.float32)
y = torch.tensor(rng.normal(size=(8, 1)), dtype=torch.float32)
model = nn.Linear(3, 1, bias=False)
with torch.no_grad():
    model.weight.copy_(torch.tensor([[0.5, -1.0, 2.0]]))
ddp = DistributedDataParallel(model)
optimizer = torch.optim.SGD(ddp.parameters(), lr=0.1)
losses = []
for _ in range(3):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(ddp(x[rank::world]), y[rank::world])
    loss.backward()
    optimizer.step()
    whole = loss.detach() / world
    dist.all_reduce(whole)
    losses.append(whole.item())

with open(f"{sys.argv[1]}/{rank}.json", "w") as file:
    json.dump({"rank": rank, "world": world, "total": total.item(),
               "losses": losses, "weight": model.weight[0].tolist()},
              file)
dist.barrier()                 # nobody leaves before all are done
dist.destroy_process_group()
