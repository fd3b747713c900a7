import pathlib
import shutil
import subprocess
import tempfile

import numpy as np
import torch
from torch import nn
from torch.utils import cpp_extension

if not shutil.which("g++"):
    raise RuntimeError("g++ is not on the PATH; install a C++ compiler.")

rng = np.random.default_rng(0)
weight, bias, x, target = [
    torch.tensor(rng.normal(size=s), dtype=torch.float32)
    for s in [(2, 3), (2,), (4, 3), (4, 2)]]


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 2)

    def forward(self, x):
        return torch.tanh(self.linear(x))


class Inputs(nn.Module):            # carries tensors to C++
    def __init__(self, **tensors):
        super().__init__()
        for name, tensor in tensors.items():
            self.register_buffer(name, tensor)


model = Model()
with torch.no_grad():
    model.linear.weight.copy_(weight)
    model.linear.bias.copy_(bias)

source = pathlib.Path(__file__).parent / "parts" / "main.cpp"
(libraries,) = cpp_extension.library_paths()
headers = [f"-I{path}" for path in cpp_extension.include_paths()]
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder)
    torch.jit.script(model).save(str(path / "model.pt"))
    torch.jit.script(Inputs(
        weight=weight, bias=bias, x=x, target=target,
    )).save(str(path / "inputs.pt"))
    file_kib = -(-(path / "model.pt").stat().st_size // 1024)
    subprocess.run(
        ["g++", "-std=c++20", "-O0", *headers, source, "-o", path / "main",
         f"-L{libraries}", "-ltorch", "-ltorch_cpu", "-lc10",
         f"-Wl,-rpath,{libraries}"], check=True)
    done = subprocess.run([path / "main", path], check=True, timeout=60,
                          capture_output=True, text=True)

loaded, cpp_grad, cpp_weight = [
    torch.tensor([float(v) for v in line.split()])
    for line in done.stdout.splitlines()]
out, cpp_grad, cpp_weight = (
    loaded.view(4, 2), cpp_grad.view(2, 3), cpp_weight.view(2, 3))
largest_difference = (out - model(x)).abs().max().item()

# The same five steps here.
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for step in range(5):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), target).backward()
    if step == 0:
        grad = model.linear.weight.grad.clone()
    optimizer.step()
trained = model.linear.weight.detach()
grad_difference = (cpp_grad - grad).abs().max().item()
weight_difference = (cpp_weight - trained).abs().max().item()
print("TorchScript in C++, out[0]", [f"{v:.4f}" for v in out[0].tolist()])
for name, cpp, here in [("first gradient", cpp_grad, grad),
                        ("after five steps", cpp_weight, trained)]:
    print(f"{name:16}", "C++", [f"{v:.4f}" for v in cpp[0].tolist()],
          "Python", [f"{v:.4f}" for v in here[0].tolist()])
