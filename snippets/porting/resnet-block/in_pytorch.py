import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
even = rng.normal(size=(1, 6, 6, 3)).astype("float32")      # NHWC
odd = rng.normal(size=(1, 7, 7, 3)).astype("float32")


def checkpoint(shapes):     # stands for two trained files, one each
    arrays = {name: rng.normal(scale=0.3, size=shape).astype("float32")
              for name, shape in shapes.items()}
    return {name: abs(value) + 0.2 if "var" in name else value
            for name, value in arrays.items()}


CONVS = [("conv1", 3, 3), ("conv2", 3, 4), ("conv3", 1, 3)]   # 3: shortcut
pytorch_state = checkpoint({
    f"{name}.weight": (4, c, k, k) for name, k, c in CONVS} | {
    f"bn{i}.{kind}": (4,) for i in (1, 2, 3)
    for kind in ("weight", "bias", "running_mean", "running_var")})
keras_weights = checkpoint({
    f"{name}/kernel": (k, k, c, 4) for name, k, c in CONVS} | {
    f"bn{i}/{kind}": (4,) for i in (1, 2, 3)
    for kind in ("gamma", "beta", "moving_mean", "moving_variance")})


class Block(nn.Module):
    def __init__(self, eps, same):
        super().__init__()
        self.same = same        # pad as TensorFlow's SAME does
        self.conv1 = nn.Conv2d(3, 4, 3, 2, 0 if same else 1, bias=False)
        self.conv2 = nn.Conv2d(4, 4, 3, 1, 1, bias=False)
        self.conv3 = nn.Conv2d(3, 4, 1, 2, bias=False)
        self.bn1, self.bn2, self.bn3 = (
            nn.BatchNorm2d(4, eps=eps) for _ in range(3))

    def forward(self, x):
        padded = x
        if self.same:           # the odd one goes right and below
            h, w = [max((-(-n // 2) - 1) * 2 + 3 - n, 0)
                    for n in x.shape[2:]]
            padded = F.pad(x, (w // 2, w - w // 2, h // 2, h - h // 2))
        h = F.relu(self.bn1(self.conv1(padded)))
        h = self.bn2(self.conv2(h))
        return F.relu(h + self.bn3(self.conv3(x)))


NAMES = {"kernel": "weight", "gamma": "weight", "beta": "bias",
         "moving_mean": "running_mean", "moving_variance": "running_var"}


def to_pytorch(weights):
    state = {}
    for path, value in weights.items():
        layer, kind = path.split("/")
        if kind == "kernel":
            value = value.transpose(3, 2, 0, 1)     # HWIO -> OIHW
        state[f"{layer}.{NAMES[kind]}"] = value
    return state


def run(state, images, eps, same):
    model = Block(eps, same).eval()
    counters = {f"bn{i}.num_batches_tracked": 0 for i in (1, 2, 3)}
    model.load_state_dict({k: torch.tensor(v) for k, v in
                           (state | counters).items()})
    x = torch.tensor(images).permute(0, 3, 1, 2).requires_grad_()
    out = model(x)
    (out**2).sum().backward()
    return [t.permute(0, 2, 3, 1) for t in (out.detach(), x.grad)]


from_pytorch, grad = run(pytorch_state, even, 1e-5, same=False)
from_keras, grad_keras = run(to_pytorch(keras_weights), even, 1e-3, True)
naive_even = from_pytorch               # what a port must give
naive_odd, _ = run(pytorch_state, odd, 1e-5, same=False)

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 1, 0].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 1, 0].tolist()])
print("odd size    ", [f"{v:.4f}" for v in naive_odd[0, 1, 0].tolist()])
