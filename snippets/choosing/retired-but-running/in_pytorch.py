import warnings

import numpy as np
import torch


def rows(x: torch.Tensor) -> torch.Tensor:
    return (torch.tanh(x) * 2.0 + 1.0).sum(1)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scripted = torch.jit.script(rows)       # TorchScript

warning = caught[0].category.__name__
said = str(caught[0].message)
print(f"{warning}: {said}")

x = torch.from_numpy(np.arange(6, dtype=np.float32).reshape(2, 3))
out = scripted(x)
print("still computes:", [f"{v:.4f}" for v in out.tolist()])


class Rows(torch.nn.Module):
    def forward(self, x):
        return rows(x)


# What the warning points to.
successor = torch.export.export(Rows(), (x,)).module()(x)
print("torch.export:  ", [f"{v:.4f}" for v in successor.tolist()])
