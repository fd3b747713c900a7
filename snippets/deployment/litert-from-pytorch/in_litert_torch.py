import json
import os
import tempfile
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter
from torch import nn

warnings.simplefilter("ignore")
import litert_torch

rng = np.random.default_rng(0)
model = nn.Sequential(
    nn.Conv2d(2, 4, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(36, 3)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.from_numpy(rng.normal(0, 0.3, tuple(p.shape))))
x = torch.tensor(rng.normal(size=(1, 2, 8, 8)), dtype=torch.float32)
with torch.no_grad():
    reference = model(x).numpy()


def convert(module, given):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.tflite")
        with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere):
            litert_torch.convert(module, (given,)).export(path)
        with open(path, "rb") as file:
            return file.read()


def run(content, given):
    interpreter = Interpreter(model_content=content)
    interpreter.allocate_tensors()
    feed = interpreter.get_input_details()[0]
    interpreter.set_tensor(feed["index"], given)
    interpreter.invoke()
    result = interpreter.get_output_details()[0]["index"]
    return interpreter.get_tensor(result), feed["shape"].tolist()


def operations(content):
    names = {v: k for k, v in vars(schema.BuiltinOperator).items()}
    parsed = schema.ModelT.InitFromPackedBuf(content, 0)
    return [names[parsed.operatorCodes[op.opcodeIndex].builtinCode]
            for op in parsed.subgraphs[0].operators]


# 1. As it is: the caller still hands over (N, C, H, W).
content = convert(model, x)
out, input_shape = run(content, x.numpy())
ops = operations(content)
file_bytes = len(content)

# 2. Asked for: the file takes (N, H, W, C), as phones' cameras give it.
last = litert_torch.to_channel_last_io(model, args=[0]).eval()
x_last = x.permute(0, 2, 3, 1).contiguous()
content_last = convert(last, x_last)
out_last, input_shape_last = run(content_last, x_last.numpy())

largest_difference = float(np.max(np.abs(out - reference)))
print("file_bytes =", file_bytes)
print("ops =", json.dumps(ops))
print("ops_last =", json.dumps(operations(content_last)))
print("input_shape =", input_shape)
print("input_shape_last =", input_shape_last)
print("largest_difference =", largest_difference)
print("out =", json.dumps(out.tolist()))
print("out_last =", json.dumps(out_last.tolist()))
