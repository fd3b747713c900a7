import io
import warnings

import torch
from torch import nn


class Gate(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([1.0, 2.0]))

    def forward(self, x):
        if x.sum() > 0:
            return torch.tanh(x * self.weight)
        return x * self.weight * 0.1


up, down = torch.tensor([1.0, 0.5]), torch.tensor([-1.0, -0.5])


def reload(model):
    file = io.BytesIO()
    torch.jit.save(model, file)
    file.seek(0)
    return torch.jit.load(file)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scripted = reload(torch.jit.script(Gate()))
    traced = reload(torch.jit.trace(Gate(), up))
warned = sorted({w.category.__name__ for w in caught})
try:
    torch.export.export(Gate(), (up,))
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

del Gate                                        # no class from here on
loaded = type(scripted).__name__
out_up, out_down = scripted(up), scripted(down)
down.requires_grad_()
(grad,) = torch.autograd.grad(scripted(down).sum(), down)
# A trace keeps the branch its example took.
traced_down = traced(down).detach()
for name, v in [("up", out_up), ("down", out_down), ("gradient", grad),
                ("down, traced", traced_down)]:
    print(f"{name:12}", [f"{i:.4f}" for i in v.tolist()])
print("loaded:", loaded, "| warned:", warned)
print("torch.export with the same if:", error)
