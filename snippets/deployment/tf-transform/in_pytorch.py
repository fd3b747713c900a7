import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
income = rng.gamma(2.0, 30.0, size=60).round(1).astype(np.float32)
city = rng.choice(["Busan", "Daegu", "Seoul"], size=60, p=[0.2, 0.3, 0.5])


class Preprocess(nn.Module):
    """The statistics are buffers: they travel with the model."""

    def __init__(self, income):
        super().__init__()
        values = torch.from_numpy(income)
        self.register_buffer("mean", values.mean())
        deviation = values.std(correction=0)
        self.register_buffer("deviation", deviation)

    def forward(self, income):
        return (income - self.mean) / self.deviation


# Strings are no tensors: the dictionary stays outside the graph.
names, counts = np.unique(city, return_counts=True)
ranked = names[np.argsort(-counts)].tolist()
ranks = {name: i for i, name in enumerate(ranked)}

asked = torch.tensor([50.0, 120.0])
program = torch.export.export(Preprocess(income), (asked,))
number = program.module()(asked)
index = torch.tensor([ranks.get(c, -1) for c in ["Seoul", "Jeju"]])
out = torch.stack([number, index], dim=1)
print("out:", [[f"{v:.4f}" for v in row] for row in out])

skewed = (asked - asked.mean()) / asked.std(correction=0)
print("skewed:", [f"{v:.4f}" for v in skewed])
