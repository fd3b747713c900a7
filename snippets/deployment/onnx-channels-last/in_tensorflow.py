import numpy as np
import onnxruntime
import tensorflow as tf
import tf2onnx

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 8, 8, 3)).astype("float32")
first, second = (rng.normal(size=shape).astype("float32")
                 for shape in [(3, 3, 3, 4), (3, 3, 4, 2)])
spec = [tf.TensorSpec([2, 8, 8, 3], tf.float32, name="x")]


@tf.function(input_signature=spec)
def model(x):
    x = tf.nn.relu(tf.nn.conv2d(x, first, 1, "VALID"))
    return tf.nn.conv2d(x, second, 1, "VALID")


def convert(**options):
    converted, _ = tf2onnx.convert.from_function(model, spec, **options)
    session = onnxruntime.InferenceSession(
        converted.SerializeToString(), providers=["CPUExecutionProvider"])
    nodes = [node.op_type for node in converted.graph.node]
    return session, nodes


session, nodes = convert()
transposes = nodes.count("Transpose")
input_shape = list(session.get_inputs()[0].shape)
out = session.run(None, {"x": images})[0]

# On request the file takes and gives PyTorch's order.
session, asked = convert(inputs_as_nchw=["x:0"],
                         outputs_as_nchw=["Identity:0"])
transposes_when_asked = asked.count("Transpose")
shape_when_asked = list(session.get_inputs()[0].shape)
moved = session.run(None, {"x": images.transpose(0, 3, 1, 2).copy()})[0]
same = bool(np.allclose(moved.transpose(0, 2, 3, 1), out, atol=1e-5))

print("the file asks for", input_shape)
print(nodes)
print("Transpose:", transposes)
print("first pixel:", [f"{v:.4f}" for v in out[0, 0, 0]])
print("asked for", shape_when_asked, "Transpose:", transposes_when_asked,
      "same values:", same)
