import json
import os
import tempfile
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter
from ai_edge_quantizer import quantizer, recipe
from torch import nn

warnings.simplefilter("ignore")
import litert_torch

rng = np.random.default_rng(0)
model = nn.Sequential(
    nn.Linear(16, 128), nn.ReLU(), nn.Linear(128, 128), nn.ReLU(),
    nn.Linear(128, 4), nn.Softmax(dim=1)).eval()
with torch.no_grad():
    for p in model.parameters():
        # Keras draws (in, out); PyTorch keeps (out, in).
        drawn = rng.normal(0, 0.15, tuple(reversed(p.shape)))
        p.copy_(torch.from_numpy(drawn.astype("float32").T))
x = rng.normal(size=(200, 16)).astype("float32")
with torch.no_grad():
    reference = model(torch.from_numpy(x)).numpy()
calibration = rng.normal(size=(100, 1, 16)).astype("float32")


def run(content):
    interpreter = Interpreter(model_content=content)
    interpreter.allocate_tensors()
    feed = interpreter.get_input_details()[0]
    result = interpreter.get_output_details()[0]
    values, rows = x, []
    if feed["dtype"] == np.int8:
        # The caller quantises: q = round(x / scale) + zero point.
        scale, zero = feed["quantization"]
        values = np.clip(np.round(x / scale) + zero, -128, 127)
    for row in values.astype(feed["dtype"]):
        interpreter.set_tensor(feed["index"], row[None])
        interpreter.invoke()
        rows.append(interpreter.get_tensor(result["index"])[0])
    out = np.array(rows)
    if result["dtype"] == np.int8:
        scale, zero = result["quantization"]
        out = (out.astype(np.float32) - zero) * scale
    return out, feed["dtype"].__name__, feed["quantization"]


def tensor_types(content):
    names = {v: k for k, v in vars(schema.TensorType).items()}
    parsed = schema.ModelT.InitFromPackedBuf(content, 0)
    return sorted({names[t.type] for t in parsed.subgraphs[0].tensors})


# Step 1: a float32 file. Step 2: quantise that file.
sizes, differences, same_class, types = [], [], [], []
with tempfile.TemporaryDirectory() as folder, \
        open(os.devnull, "w") as nowhere, redirect_stdout(nowhere):
    path = os.path.join(folder, "model.tflite")
    litert_torch.convert(model, (torch.zeros(1, 16),)).export(path)
    with open(path, "rb") as file:
        contents = [file.read()]
    key, entry = next(iter(
        Interpreter(path).get_signature_list().items()))
    samples = {key: [{entry["inputs"][0]: row} for row in calibration]}
    for kind in (recipe.dynamic_wi8_afp32(), recipe.static_wi8_ai8()):
        worker = quantizer.Quantizer(path, kind)
        ranges = (worker.calibrate(samples, num_threads=1)
                  if worker.need_calibration else None)
        done = worker.quantize(ranges, enable_progress_report=False)
        contents.append(bytes(done.quantized_model))

for content in contents:
    got, dtype, step = run(content)
    sizes.append(len(content))
    differences.append(float(np.max(np.abs(got - reference))))
    same_class.append(int((got.argmax(1) == reference.argmax(1)).sum()))
    types.append(tensor_types(content))

# The calibrator averages the extremes of the rows it sees (0.95 old,
# 0.05 new), so the range ends before the largest inputs.
reach = float((127 - step[1]) * step[0])
print("reach =", reach)
print("largest_input =", float(x.max()))
print("kinds =", json.dumps(["float32", "dynamic range", "int8"]))
print("sizes =", sizes)
print("differences =", differences)
print("same_class =", same_class)
print("types =", json.dumps(types))
print("file_bytes =", sizes[-1])
print("largest_difference =", differences[-1])
print("input_type =", json.dumps(dtype))
print("chosen =", got.argmax(1)[:40].tolist())
print("out =", got[:8].tolist())
