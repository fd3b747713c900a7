import contextlib
import io
import json
import pathlib
import shutil
import subprocess
import tempfile

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(2, 3, 8, 8)), dtype=torch.float32)
model = torch.nn.Sequential(
    torch.nn.Conv2d(3, 4, 3), torch.nn.ReLU(),
    torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(),
    torch.nn.Linear(4, 2), torch.nn.Softmax(-1)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.from_numpy(rng.normal(size=tuple(p.shape))))


def program(*names):
    for name in names:
        if path := shutil.which(name):
            return path
    raise RuntimeError(f"This needs {names[0]}, which was not found.")


def ask(*command):
    run = subprocess.run(command, check=True, timeout=110,
                         stdout=subprocess.PIPE)
    return json.loads(run.stdout)


node = program("node")
chromium = program("chromium", "chromium-browser", "google-chrome")
parts = pathlib.Path(__file__).parent / "parts"

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    with contextlib.redirect_stdout(io.StringIO()):
        program = torch.onnx.export(
            model, (x,), input_names=["x"], output_names=["y"],
            dynamic_shapes=({0: torch.export.Dim("batch")},))
    for operation in program.model.graph:  # it holds local paths
        operation.metadata_props.clear()
    program.save(folder / "model.onnx", external_data=False)
    file_bytes = (folder / "model.onnx").stat().st_size
    input = {"values": x.flatten().tolist(), "shape": x.shape}
    (folder / "input.json").write_text(json.dumps(input))
    shutil.copy(parts / "page.html", folder)
    in_node = ask(node, parts / "run.cjs", folder)
    in_browser = ask(node, parts / "browser.cjs", folder, chromium)

with torch.no_grad():
    expected = model(x).numpy()
out, out_node = (np.array(answer["out"]).reshape(answer["shape"])
                 for answer in (in_browser, in_node))
difference = max(float(np.abs(o - expected).max()) for o in (out, out_node))
runtime_kib = round(sum(in_browser["runtime"].values()) / 1024)

print("version =", json.dumps(in_browser["version"]))
print("out =", json.dumps(out.tolist()))
print("out_node =", json.dumps(out_node.tolist()))
print("largest_difference =", difference)
print("file_bytes =", file_bytes)
print("runtime_kib =", runtime_kib)
print("fetched =", json.dumps(sorted(in_browser["runtime"])))
