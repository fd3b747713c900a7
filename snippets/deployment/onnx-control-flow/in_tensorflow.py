import numpy as np
import onnxruntime
import tensorflow as tf
import tf2onnx

x = np.array([[1.0, 2.0], [3.0, -1.0]], "float32")
spec = [tf.TensorSpec([2, 2], tf.float32, name="x")]


@tf.function(input_signature=spec)
def model(x):
    # AutoGraph turns this if into an operation of the graph.
    if tf.reduce_sum(x) > 0:
        return x * 2.0
    return x - 1.0


@tf.function(input_signature=spec)
def with_python(x):
    return tf.py_function(lambda v: v * 2.0, [x], tf.float32)


def run(converted, x):
    session = onnxruntime.InferenceSession(
        converted.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, {"x": x})[0]


converted, _ = tf2onnx.convert.from_function(model, spec)
nodes = [node.op_type for node in converted.graph.node]
out_up, out_down = run(converted, x), run(converted, -x)

# A call back into Python is no ONNX operation. The converter complains
# on stderr and returns a model all the same.
refused, _ = tf2onnx.convert.from_function(with_python, spec)
left_over = [node.op_type for node in refused.graph.node]
try:
    run(refused, x)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

print("AutoGraph:", nodes)
print("positive:", out_up.tolist())
print("negative:", out_down.tolist())
print("py_function:", left_over, error)
