import contextlib
import io
import pathlib
import tempfile
import warnings

import numpy as np
import onnxruntime
import torch

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 3, 8, 8)).astype("float32")
five = rng.normal(size=(5, 3, 8, 8)).astype("float32")

model = torch.nn.Sequential(
    torch.nn.Conv2d(3, 4, 3), torch.nn.ReLU(),
    torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(),
    torch.nn.Linear(4, 2)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.from_numpy(rng.normal(size=tuple(p.shape))))
    expected = model(torch.from_numpy(x)).numpy()


def export(*path, **options):
    # The exporter reports its progress on stdout.
    with contextlib.redirect_stdout(io.StringIO()):
        return torch.onnx.export(model, (torch.from_numpy(x),), *path,
                                 input_names=["x"], **options)


def run(path, x):
    session = onnxruntime.InferenceSession(
        path, providers=["CPUExecutionProvider"])
    return session.run(None, {"x": x})[0]


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)

    # As most people call it first.
    export(folder / "plain.onnx")
    files = sorted(file.name for file in folder.iterdir())
    here = str(pathlib.Path(torch.__file__).parent).encode()
    tells_paths = here in (folder / "plain.onnx").read_bytes()
    try:
        run(folder / "plain.onnx", five)
    except Exception as e:
        error = type(e).__name__

    # Any batch size, one file, and no paths of this machine in it.
    program = export(dynamic_shapes=({0: torch.export.Dim("batch")},))
    for node in program.model.graph:
        node.metadata_props.clear()
    path = folder / "model.onnx"
    program.save(path, external_data=False)
    tells_after_clearing = here in path.read_bytes()
    file_bytes = path.stat().st_size
    out, out_of_five = run(path, x), run(path, five)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        export(folder / "old.onnx", dynamo=False)
    warned = caught[0].category.__name__
    message = " ".join(str(caught[0].message).split()[:13])

opset = program.model.opset_imports[""]
opset_for_13 = export(opset_version=13).model.opset_imports[""]
nodes = [node.op_type for node in program.model.graph]
largest_difference = float(np.abs(out - expected).max())

print("PyTorch:     ", [f"{v:.4f}" for v in expected[0]])
print("ONNX Runtime:", [f"{v:.4f}" for v in out[0]])
print("batch of five:", out_of_five.shape)
print("opset", opset, nodes)
print("asked for opset 13, got", opset_for_13)
print("bytes:", file_bytes)
print("written by default:", files)
print("tells where PyTorch is installed:", tells_paths,
      "after clearing:", tells_after_clearing)
print("five rows into a file traced with two:", error)
print(f"dynamo=False: {warned}: {message}")
