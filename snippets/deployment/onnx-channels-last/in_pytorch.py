import contextlib
import io

import numpy as np
import onnxruntime
import torch

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 8, 8, 3)).astype("float32")
first, second = (rng.normal(size=shape).astype("float32")
                 for shape in [(3, 3, 3, 4), (3, 3, 4, 2)])


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = torch.tensor(first.transpose(3, 2, 0, 1))
        self.second = torch.tensor(second.transpose(3, 2, 0, 1))

    def forward(self, x):
        x = torch.relu(torch.conv2d(x, self.first))
        return torch.conv2d(x, self.second)


# PyTorch's order, before and after: images, channels, rows, columns.
x = images.transpose(0, 3, 1, 2).copy()
with contextlib.redirect_stdout(io.StringIO()):
    program = torch.onnx.export(Model(), (torch.from_numpy(x),),
                                input_names=["x"])
file = program.model_proto.SerializeToString()
session = onnxruntime.InferenceSession(
    file, providers=["CPUExecutionProvider"])

nodes = [node.op_type for node in program.model_proto.graph.node]
transposes = nodes.count("Transpose")
input_shape = list(session.get_inputs()[0].shape)
out = session.run(None, {"x": x})[0].transpose(0, 2, 3, 1)

print("the file asks for", input_shape)
print(nodes)
print("Transpose:", transposes)
print("first pixel:", [f"{v:.4f}" for v in out[0, 0, 0]])
