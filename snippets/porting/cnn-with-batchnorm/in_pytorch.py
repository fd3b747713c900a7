import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 8, 6, 3)).astype("float32")    # NHWC


def checkpoint(shapes):     # stands for two trained files, one each
    arrays = {name: rng.normal(scale=0.3, size=shape).astype("float32")
              for name, shape in shapes.items()}
    return {name: abs(value) + 0.01 if "var" in name else value
            for name, value in arrays.items()}


pytorch_state = checkpoint({
    "conv.weight": (4, 3, 3, 3), "conv.bias": (4,),
    "bn.weight": (4,), "bn.bias": (4,),
    "bn.running_mean": (4,), "bn.running_var": (4,),
    "fc.weight": (2, 48), "fc.bias": (2,)})
keras_weights = checkpoint({
    "conv/kernel": (3, 3, 3, 4), "conv/bias": (4,),
    "bn/gamma": (4,), "bn/beta": (4,),
    "bn/moving_mean": (4,), "bn/moving_variance": (4,),
    "fc/kernel": (48, 2), "fc/bias": (2,)})


class Network(nn.Module):
    def __init__(self, eps, momentum):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3, padding=1)
        self.bn = nn.BatchNorm2d(4, eps=eps, momentum=momentum)
        self.fc = nn.Linear(48, 2)

    def forward(self, x):
        h = torch.relu(self.bn(self.conv(x)))
        h = nn.functional.max_pool2d(h, 2)      # (N, 4, 4, 3)
        return self.fc(h.flatten(1))            # channel first


def to_pytorch(w):
    fc = w["fc/kernel"].reshape(4, 3, 4, 2)     # rows: H, W, C
    fc = fc.transpose(3, 2, 0, 1)               # out, C, H, W
    return {
        "conv.weight": w["conv/kernel"].transpose(3, 2, 0, 1),
        "conv.bias": w["conv/bias"],
        "bn.weight": w["bn/gamma"], "bn.bias": w["bn/beta"],
        "bn.running_mean": w["bn/moving_mean"],
        "bn.running_var": w["bn/moving_variance"],
        "bn.num_batches_tracked": np.array(0),  # PyTorch's own counter
        "fc.weight": fc.reshape(2, 48), "fc.bias": w["fc/bias"]}


def run(state, eps, momentum):
    model = Network(eps, momentum)
    model.load_state_dict({k: torch.tensor(v) for k, v in state.items()})
    x = torch.tensor(images).permute(0, 3, 1, 2).requires_grad_()
    out = model.eval()(x)
    (out**2).sum().backward()
    model.train()(x)            # one batch moves the statistics
    return out.detach(), x.grad.permute(0, 2, 3, 1), model.bn


# eps and momentum are not in the file: they come from the code.
tracked = {"bn.num_batches_tracked": np.array(0)}
from_pytorch, grad, bn = run(pytorch_state | tracked, 1e-5, 0.1)
from_keras, grad_keras, _ = run(to_pytorch(keras_weights), 1e-3, 0.01)
running_mean, running_var = bn.running_mean, bn.running_var
naive_flatten = naive_eps = from_pytorch    # what a port must give

for name in ["from_pytorch", "from_keras", "running_mean", "running_var"]:
    values = globals()[name].flatten().tolist()
    print(f"{name:12}", [f"{v:.4f}" for v in values])
