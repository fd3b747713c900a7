import os
from contextlib import redirect_stdout

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter

rng = np.random.default_rng(0)
model = keras.Sequential([
    keras.Input((16,)),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(4, activation="softmax"),
])
model.set_weights([rng.normal(0, 0.15, w.shape).astype("float32")
                   for w in model.weights])
x = rng.normal(size=(200, 16)).astype("float32")
reference = model(x, training=False).numpy()
calibration = rng.normal(size=(100, 1, 16)).astype("float32")


def convert(kind):
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    if kind != "float32":
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if kind == "float16":
        converter.target_spec.supported_types = [tf.float16]
    if kind == "int8":
        # Ranges of the activations come from real inputs.
        converter.representative_dataset = (
            lambda: ([row] for row in calibration))
        converter.target_spec.supported_ops = [
            tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = tf.int8
        converter.inference_output_type = tf.int8
    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere):
        return converter.convert()


def run(content):
    interpreter = Interpreter(model_content=content)
    feed = interpreter.get_input_details()[0]
    result = interpreter.get_output_details()[0]
    interpreter.resize_tensor_input(feed["index"], x.shape)
    interpreter.allocate_tensors()
    values = x
    if feed["dtype"] == np.int8:
        # The caller quantises: q = round(x / scale) + zero point.
        scale, zero = feed["quantization"]
        values = np.clip(np.round(x / scale) + zero, -128, 127)
    interpreter.set_tensor(feed["index"], values.astype(feed["dtype"]))
    interpreter.invoke()
    out = interpreter.get_tensor(result["index"])
    if result["dtype"] == np.int8:
        scale, zero = result["quantization"]
        out = (out.astype(np.float32) - zero) * scale
    return (out, feed["dtype"].__name__, feed["quantization"],
            result["quantization"])


def tensor_types(content):
    names = {v: k for k, v in vars(schema.TensorType).items()}
    parsed = schema.ModelT.InitFromPackedBuf(content, 0)
    return sorted({names[t.type] for t in parsed.subgraphs[0].tensors})


kinds = ["float32", "float16", "dynamic range", "int8"]
sizes, differences, same_class, input_types, types = [], [], [], [], []
for kind in kinds:
    content = convert(kind)
    got, dtype, input_step, output_step = run(content)
    sizes.append(len(content))
    differences.append(float(np.max(np.abs(got - reference))))
    same_class.append(int((got.argmax(1) == reference.argmax(1)).sum()))
    input_types.append(dtype)
    types.append(tensor_types(content))
    print(f"{kind:13} {sizes[-1]} bytes, input {dtype}, "
          f"difference {differences[-1]:.4f}, "
          f"same class {same_class[-1]} of {len(x)}")
    print("  tensors:", *types[-1])

out = got[:8]                       # of the last one, int8
chosen = got.argmax(1)[:40]
file_bytes, largest_difference = sizes[-1], differences[-1]
float_difference = differences[0]
scale = float(output_step[0])
# How far the int8 input goes, and how far the data go.
reach = float((127 - input_step[1]) * input_step[0])
largest_input = float(x.max())
print(f"int8 input reaches {reach:.2f}, the data {largest_input:.2f}")
steps = [s / sizes[0] for s in sizes]
print("size against float32:", [f"{s:.2f}" for s in steps])
print(f"one step of the int8 output: {scale:.6f}")
