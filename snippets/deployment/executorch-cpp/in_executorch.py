import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sysconfig
import tempfile

import numpy as np
import torch
from torch import nn

with open(os.devnull, "w") as quiet, contextlib.redirect_stdout(quiet):
    import executorch.extension.pybindings._portable_lib as library
    from executorch.exir import to_edge_transform_and_lower

if not shutil.which("g++"):
    raise RuntimeError("g++ is not on the PATH; install a C++ compiler.")
if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
    raise RuntimeError("This Python has no shared libpython to link with.")

rng = np.random.default_rng(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.tensor(rng.normal(size=tuple(p.shape))))
x = torch.tensor(rng.normal(size=(5, 3)), dtype=torch.float32)

program = torch.export.export(model, (x,))
content = to_edge_transform_and_lower(program).to_executorch().buffer

# The package ships the C++ API inside its Python extension, which needs
# libtorch and libpython: enough to try the API, too much for a phone.
extension = pathlib.Path(library.__file__)
platform = (extension.parents[2] / "backends" / "qualcomm"
            / "libqnn_executorch_backend.so")  # holds the runtime's base
include = extension.parents[2] / "include"
types = include / "executorch" / "runtime" / "core" / "portable_type"
torch_libraries = pathlib.Path(torch.__file__).parent / "lib"
python_libraries = sysconfig.get_config_var("LIBDIR")
python = "python" + sysconfig.get_config_var("LDVERSION")
source = pathlib.Path(__file__).parent / "parts" / "main.cpp"
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "model.pte"
    path.write_bytes(content)
    subprocess.run(
        ["g++", "-std=c++20", "-O0", "-w", f"-I{include}",
         f"-I{types / 'c10'}", "-DC10_USING_CUSTOM_GENERATED_MACROS",
         "-DET_LOG_ENABLED=0", source, "-o", f"{folder}/main",
         extension, platform,
         f"-L{torch_libraries}", f"-L{python_libraries}",
         "-ltorch_python", "-ltorch_cpu", "-lc10", f"-l{python}",
         "-Wl,--allow-shlib-undefined",
         f"-Wl,-rpath,{extension.parent}:{platform.parent}"
         f":{torch_libraries}:{python_libraries}"], check=True)
    done = subprocess.run(
        [f"{folder}/main", path, *map(str, x.shape),
         *map(repr, x.flatten().tolist())],
        check=True, capture_output=True, text=True, timeout=60)

out = torch.tensor([float(v) for v in done.stdout.split()]).view(5, 2)
largest_difference = (out - model(x).detach()).abs().max().item()
print("file_bytes =", len(content))
print("largest_difference =", largest_difference)
print("out =", json.dumps(out.tolist()))
