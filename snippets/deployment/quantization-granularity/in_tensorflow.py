import contextlib
import io

import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

# 32 outputs whose weights differ in size by a factor of 1000.
rng = np.random.default_rng(0)
size = np.logspace(-2, 1, 32)[:, None]
weight = (rng.normal(size=(32, 32)) * size).astype(np.float32)

model = tf.Module()
model.kernel = tf.Variable(weight.T)


@tf.function(input_signature=[tf.TensorSpec([4, 32], tf.float32)])
def serve(x):
    return x @ model.kernel


# The default post-training quantization: int8 weights.
function = serve.get_concrete_function()
convert = tf.lite.TFLiteConverter.from_concrete_functions
converter = convert([function], model)
converter.optimizations = [tf.lite.Optimize.DEFAULT]
with contextlib.redirect_stdout(io.StringIO()):
    file = converter.convert()

reader = Interpreter(model_content=file)
reader.allocate_tensors()
(found,) = (
    t for t in reader.get_tensor_details() if t["dtype"] is np.int8
)
scales = found["quantization_parameters"]["scales"]
codes = reader.get_tensor(found["index"])
scheme = f"{len(scales)} scales"
restored = codes * scales[:, None]
naive = mended = np.abs(restored - weight).max(1) / np.abs(weight).max(1)
sums = restored.sum(axis=1)
print(scheme)
print("error of rows 0, 16, 31:", [f"{v:.4f}" for v in naive[[0, 16, 31]]])
lost = int((codes[0] == 0).sum())
print("weights of row 0 that became zero:", lost)
