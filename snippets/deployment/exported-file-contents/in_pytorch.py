import io
import zipfile

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(4, 3)), dtype=torch.float32)


class Linear(torch.nn.Module):
    def __init__(self):
        super().__init__()
        weight = rng.normal(size=(3, 2))
        self.weight = torch.nn.Parameter(
            torch.tensor(weight, dtype=torch.float32))

    def forward(self, x):
        return torch.tanh(x @ self.weight)


file = io.BytesIO()
torch.export.save(torch.export.export(Linear(), (x,)), file)

with zipfile.ZipFile(file) as archive:
    members = sorted(name.split("/", 1)[1]
                     for name in archive.namelist())
    contents = b"".join(archive.read(name) for name in archive.namelist())

out = torch.export.load(io.BytesIO(file.getvalue())).module()(x)
python_files = sum(name.endswith(".py") for name in members)
licence_files = sum("license" in name.lower() for name in members)
names_its_version = torch.__version__.split("+")[0].encode() in contents

for name in members:
    print(" ", name)
print("Python files:", python_files, "licence files:", licence_files)
print("names the version that wrote it:", names_its_version)
print("reloaded:", [f"{v:.4f}" for v in out[0].tolist()])
