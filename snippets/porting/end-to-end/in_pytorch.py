import math
import subprocess
import sys
import tempfile
from pathlib import Path

import h5py
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
images = torch.tensor(rng.integers(0, 256, (24, 8, 8, 3), "uint8"))
labels = torch.tensor(rng.integers(0, 3, 24))
MEAN, STD = torch.tensor([0.5, 0.4, 0.3]), torch.tensor([0.3, 0.2, 0.3])
torch.manual_seed(0)


class Network(nn.Module):
    def __init__(self, eps, momentum):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(4, eps=eps, momentum=momentum)
        self.fc = nn.Linear(64, 3)

    def forward(self, pixels):
        x = (pixels / 255 - MEAN) / STD     # preprocessing moves, too
        x = x.permute(0, 3, 1, 2)
        h = torch.relu(self.bn(self.conv(x)))
        return self.fc(F.max_pool2d(h, 2).flatten(1))


def setup(eps=1e-5, momentum=0.1, adam_eps=1e-8):   # PyTorch's defaults
    model = Network(eps, momentum)
    optimizer = torch.optim.Adam(model.parameters(), 0.01, eps=adam_eps)
    return model, optimizer, torch.optim.lr_scheduler.CosineAnnealingLR(
        optimizer, T_max=20)


def train(model, optimizer, scheduler, steps):
    losses = []
    for step in steps:
        rows = slice(step % 3 * 8, step % 3 * 8 + 8)    # which batch
        loss = F.cross_entropy(model.train()(images[rows]), labels[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
        losses.append(loss.item())
    return losses


def evaluate(model):
    with torch.no_grad():
        return model.eval()(images[:4])


def to_pytorch(kernel, gamma, beta, fc, bias):
    """Trainable weights, or their moments: the axes are the same."""
    fc = fc.reshape(4, 4, 4, 3).transpose(3, 2, 0, 1)   # HWC -> CHW
    arrays = {"conv.weight": kernel.transpose(3, 2, 0, 1),
              "bn.weight": gamma, "bn.bias": beta,
              "fc.weight": fc.reshape(3, 64), "fc.bias": bias}
    return {name: torch.tensor(a) for name, a in arrays.items()}


def load_keras(path, model, optimizer, scheduler):
    with h5py.File(path) as file:
        layers = {name: [group["vars"][str(i)][()]
                         for i in range(len(group["vars"]))]
                  for name, group in file["layers"].items()}
        saved = file["optimizer/vars"]      # "10" sorts before "2"
        saved = [saved[str(i)][()] for i in range(len(saved))]
    gamma, beta, mean, variance = layers["batch_normalization"]
    state = to_pytorch(*layers["conv2d"], gamma, beta, *layers["dense"])
    state["bn.running_mean"] = torch.tensor(mean)
    state["bn.running_var"] = torch.tensor(variance)
    state["bn.num_batches_tracked"] = torch.tensor(0)
    model.load_state_dict(state)
    # iteration, then momentum and velocity of each variable in turn
    step, m, v = int(saved[0]), saved[1::2], saved[2::2]
    m, v = to_pytorch(*m), to_pytorch(*v)
    for name, p in model.named_parameters():
        optimizer.state[p] = {"step": torch.tensor(float(step)),
                              "exp_avg": m[name], "exp_avg_sq": v[name]}
    scheduler.last_epoch = step     # it goes on from the current rate
    optimizer.param_groups[0]["lr"] = 0.005 * (
        1 + math.cos(math.pi * step / 20))


model, optimizer, scheduler = setup()
train(model, optimizer, scheduler, range(5))
if len(sys.argv) > 1:       # the other script wants our checkpoint
    torch.save({"model": model.state_dict(), "step": 5,
                "optimizer": optimizer.state_dict()}, sys.argv[1])
    sys.exit()
start_pytorch = evaluate(model)
from_pytorch = train(model, optimizer, scheduler, range(5, 11))
naive = from_pytorch                # what every port has to give
end = evaluate(model)

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "model.weights.h5")
    subprocess.run([sys.executable, "in_keras.py", path], check=True)
    loaded = setup(eps=1e-3, momentum=0.01, adam_eps=1e-7)
    load_keras(path, *loaded)
start_keras = evaluate(loaded[0])
from_keras = train(*loaded, range(5, 11))

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch])
print("from Keras  ", [f"{v:.4f}" for v in from_keras])
