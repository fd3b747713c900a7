import pathlib
import shutil
import subprocess
import tempfile
import zipfile

import numpy as np
import torch
from torch import nn
from torch._inductor import aoti_compile_and_package, aoti_load_package
from torch.utils import cpp_extension

if not shutil.which("g++"):
    raise RuntimeError("g++ is not on the PATH; install a C++ compiler.")

rng = np.random.default_rng(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.tensor(rng.normal(size=tuple(p.shape))))
x = torch.tensor(rng.normal(size=(5, 3)), dtype=torch.float32)

program = torch.export.export(
    model, (x[:4],), dynamic_shapes=({0: torch.export.Dim("batch")},))

source = pathlib.Path(__file__).parent / "parts" / "main.cpp"
(libraries,) = cpp_extension.library_paths()
headers = [f"-I{path}" for path in cpp_extension.include_paths()]
with tempfile.TemporaryDirectory() as folder:
    package = f"{folder}/model.pt2"
    aoti_compile_and_package(program, package_path=package)
    size = pathlib.Path(package).stat().st_size
    file_kib = round(size / 1024, -2)       # depends on the compiler
    with zipfile.ZipFile(package) as archive:
        kinds = sorted({pathlib.PurePath(name).suffix
                        for name in archive.namelist()} - {""})

    # Here: the package holds machine code, and no weights to train.
    compiled = aoti_load_package(package)
    here = compiled(x)
    trainable = compiled(x.clone().requires_grad_()).requires_grad

    # And without Python.
    subprocess.run(
        ["g++", "-std=c++20", "-O0", *headers, source, "-o",
         f"{folder}/main", f"-L{libraries}", "-ltorch", "-ltorch_cpu",
         "-lc10", f"-Wl,-rpath,{libraries}"], check=True)
    done = subprocess.run(
        [f"{folder}/main", package, *map(str, x.shape),
         *map(repr, x.flatten().tolist())],
        check=True, capture_output=True, text=True, timeout=60)

out = torch.tensor([float(v) for v in done.stdout.split()]).view(5, 2)
largest_difference = (out - model(x)).abs().max().item()
same_as_python = bool(torch.equal(out, here))
print("the package holds", kinds)
print("C++, out[0]", [f"{v:.4f}" for v in out[0].tolist()])
print("equal to the package run from Python:", same_as_python)
print("within 1e-6 of the model:", largest_difference < 1e-6,
      "| keeps a gradient:", trainable)
