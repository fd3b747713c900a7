import torch
from torch import nn


class Log(nn.Module):
    def forward(self, h):
        return torch.log(h)         # of a negative number: NaN


class Log1pAbs(nn.Module):
    def forward(self, h):
        return torch.log1p(h.abs())


def model(middle):
    net = nn.Sequential()
    net.add_module("first", nn.Linear(2, 2, bias=False))
    net.add_module("middle", middle)
    net.add_module("last", nn.Linear(2, 1, bias=False))
    with torch.no_grad():
        net.first.weight.copy_(torch.tensor([[1.0, 1.0], [-1.0, 1.0]]))
        net.last.weight.copy_(torch.tensor([[0.5, 0.5]]))
    return net


bad = []


def watch(name):
    def hook(module, args, output):
        if not output.isfinite().all():
            bad.append(name)
    return hook


x = torch.tensor([[3.0, 1.0], [1.0, 2.0]])
broken = model(Log())
for name, layer in broken.named_children():
    layer.register_forward_hook(watch(name))
plain = str(broken(x).mean().item())
print("without looking:", plain)
found = bad[0]
print("first layer with NaN:", found)

mended = model(Log1pAbs())
out = mended(x).mean()
out.backward()
grad = mended.first.weight.grad.T
print(f"mended: {out.item():.4f}, grad",
      [f"{g:.4f}" for g in grad.flatten().tolist()])
