import contextlib
import io
import warnings

import numpy as np
import onnxruntime
import torch

x = np.array([[1.0, 2.0], [3.0, -1.0]], "float32")


class PlainIf(torch.nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x * 2.0
        return x - 1.0


class Cond(torch.nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, lambda v: v * 2.0,
                          lambda v: v - 1.0, (x,))


def export(model, *path, **options):
    silence = io.StringIO()
    with contextlib.redirect_stdout(silence), \
            contextlib.redirect_stderr(silence):
        return torch.onnx.export(model, (torch.from_numpy(x),), *path,
                                 input_names=["x"], **options)


def run(file, x):
    session = onnxruntime.InferenceSession(
        file, providers=["CPUExecutionProvider"])
    return session.run(None, {"x": x})[0]


try:
    export(PlainIf())
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

program = export(Cond())
file = program.model_proto.SerializeToString()
nodes = [node.op_type for node in program.model_proto.graph.node]
out_up, out_down = run(file, x), run(file, -x)

# The old exporter keeps the side its example took.
old = io.BytesIO()
with warnings.catch_warnings(action="ignore"):
    export(PlainIf(), old, dynamo=False)
traced_down = run(old.getvalue(), -x)

print("Python if:", error)
print("torch.cond:", nodes)
print("positive:", out_up.tolist())
print("negative:", out_down.tolist())
print("negative, old exporter:", traced_down.tolist())
