import subprocess
import sys
import tempfile
from collections import OrderedDict
from pathlib import Path

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 6, 6, 3)).astype("float32")    # NHWC
shapes = {"conv1.weight": (4, 3, 3, 3), "conv1.bias": (4,),
          "conv2.weight": (4, 4, 3, 3), "conv2.bias": (4,),
          "fc.weight": (2, 4), "fc.bias": (2,)} | {
    f"bn{i}.{kind}": (4,) for i in (1, 2)
    for kind in ("weight", "bias", "running_mean", "running_var")}
state = {name: rng.normal(scale=0.3, size=shape).astype("float32")
         for name, shape in shapes.items()}     # a trained file
for name in ("bn1.running_var", "bn2.running_var"):
    state[name] = abs(state[name]) + 0.01

model = nn.Sequential(OrderedDict(
    conv1=nn.Conv2d(3, 4, 3, padding=1), bn1=nn.BatchNorm2d(4),
    relu1=nn.ReLU(), conv2=nn.Conv2d(4, 4, 3, padding=1),
    bn2=nn.BatchNorm2d(4), relu2=nn.ReLU(),
    pool=nn.AdaptiveAvgPool2d(1), flat=nn.Flatten(), fc=nn.Linear(4, 2)))
state |= {f"bn{i}.num_batches_tracked": np.array(0) for i in (1, 2)}
model.load_state_dict({k: torch.tensor(v) for k, v in state.items()})
model.eval()        # or BatchNorm takes the batch's own statistics


def nhwc(t):
    return (t.permute(0, 2, 3, 1) if t.ndim == 4 else t).detach().numpy()


def nchw(a):
    return torch.tensor(a.transpose(0, 3, 1, 2) if a.ndim == 4 else a)


def activations():
    dump = {"input": images}
    for name, layer in model.named_children():
        layer.register_forward_hook(
            lambda layer, args, out, name=name:
                dump.update({name: nhwc(out)}))
    model(nchw(images))
    return dump


original = activations()
if len(sys.argv) > 1:       # the other script wants our dump
    np.savez(sys.argv[1], **original)
    sys.exit()

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "keras.npz")
    subprocess.run([sys.executable, "in_tensorflow.py", path], check=True)
    with np.load(path) as file:
        port = {name: file[name] for name in file}

# In order, and each layer once more with the port's own input to it.
gaps, alone, previous = [], [], "input"
for name, layer in model.named_children():
    if name not in port:        # Keras pools and flattens in one layer
        continue
    # (2, 1, 1, 4) minus (2, 4) would broadcast and mean nothing.
    want = original[name].reshape(port[name].shape)
    gaps.append(float(np.abs(want - port[name]).max()))
    given = nchw(port[previous])
    replay = nhwc(layer(given)).reshape(port[name].shape)
    alone.append(float(np.abs(replay - port[name]).max()))
    print(f"{name:6} {gaps[-1]:.4f}   alone {alone[-1]:.4f}")
    previous = name

names = [name for name in port if name != "input"]
first = next(n for n, gap in zip(names, gaps) if gap > 1e-5)
culprits = [n for n, gap in zip(names, alone) if gap > 1e-5]
print("first to diverge:", first, "  to blame:", culprits)

for layer in (model.bn1, model.bn2):
    layer.eps = 1e-3            # what the port computes with
logits = model(nchw(images)).detach()
left = float(np.abs(nhwc(logits) - port["fc"]).max())
print(f"with the same epsilon, largest gap {left:.4f}")
