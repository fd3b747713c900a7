import numpy as np
import onnxruntime
import tensorflow as tf
import tf2onnx

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 8, 8, 3)).astype("float32")
five = rng.normal(size=(5, 8, 8, 3)).astype("float32")
kernel = rng.normal(size=(3, 3, 3, 4)).astype("float32")
weight = rng.normal(size=(4, 2)).astype("float32")
spec = [tf.TensorSpec([None, 8, 8, 3], tf.float32, name="x")]


@tf.function(input_signature=spec)
def model(x):
    hidden = tf.nn.relu(tf.nn.conv2d(x, kernel, 1, "VALID"))
    return tf.reduce_mean(hidden, [1, 2]) @ weight


converted, _ = tf2onnx.convert.from_function(model, spec)
file = converted.SerializeToString()
session = onnxruntime.InferenceSession(
    file, providers=["CPUExecutionProvider"])
out, out_of_five = (session.run(None, {"x": v})[0] for v in (x, five))

file_bytes = len(file)
opset = converted.opset_import[0].version
largest_difference = float(np.abs(out - model(x).numpy()).max())

# The call for Keras models, written for Keras 2.
layers = tf.keras.Sequential(
    [tf.keras.Input((3,)), tf.keras.layers.Dense(2)])
try:
    tf2onnx.convert.from_keras(layers)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

print("ONNX Runtime:", [f"{v:.4f}" for v in out[0]])
print("TensorFlow:  ", [f"{v:.4f}" for v in model(x)[0].numpy()])
print("batch of five:", out_of_five.shape)
print("opset", opset)
print("from_keras:", error)
