import os
import tempfile
import warnings
from contextlib import redirect_stdout

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.compiled_model import CompiledModel
from ai_edge_litert.interpreter import Interpreter

rng = np.random.default_rng(0)
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(4, 3, activation="relu"),
    keras.layers.MaxPooling2D(),
    keras.layers.Flatten(),
    keras.layers.Dense(3, activation="softmax"),
])
model.set_weights([rng.normal(0, 0.5, w.shape).astype("float32")
                   for w in model.weights])
x = rng.normal(size=(5, 8, 8, 1)).astype("float32")

with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere):
    content = tf.lite.TFLiteConverter.from_keras_model(model).convert()
file_bytes = len(content)
print("bytes of the file:", file_bytes)

# What the file holds: a flat list of operations, no Python.
names = {v: k for k, v in vars(schema.BuiltinOperator).items()}
parsed = schema.ModelT.InitFromPackedBuf(content, 0)
ops = [names[parsed.operatorCodes[op.opcodeIndex].builtinCode]
       for op in parsed.subgraphs[0].operators]
print(*ops)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "model.tflite")
    with open(path, "wb") as file:
        file.write(content)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        interpreter = Interpreter(path)     # LiteRT: no TensorFlow in it
    warned = [len(caught)]

    # The batch dimension was open; it is set before memory is laid out.
    feed, result = (interpreter.get_input_details()[0],
                    interpreter.get_output_details()[0])
    stored_shape = feed["shape_signature"].tolist()
    interpreter.resize_tensor_input(feed["index"], x.shape)
    interpreter.allocate_tensors()
    try:
        interpreter.set_tensor(feed["index"], x.astype("float64"))
    except ValueError as e:
        error = type(e).__name__    # nothing is converted for you
        message = " ".join(str(e).split()[:6])
    interpreter.set_tensor(feed["index"], x)
    interpreter.invoke()
    out = interpreter.get_tensor(result["index"])

    # The newer interface of LiteRT: buffers of a compiled model.
    with CompiledModel.from_file(path) as compiled:
        given = compiled.create_input_buffers(0)
        taken = compiled.create_output_buffers(0)
        given[0].write(x[:1])
        compiled.run_by_index(0, given, taken)
        first = taken[0].read(3, np.float32)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tf.lite.Interpreter(model_content=content)
warned.append(len(caught))
print("warnings of LiteRT and of tf.lite:", warned)

reference = model(x, training=False).numpy()
largest_difference = float(np.max(np.abs(out - reference)))
same_compiled = bool(np.allclose(first, out[0], atol=1e-6))
print("input", stored_shape, "| close to Keras:", largest_difference < 1e-6)
print("same by CompiledModel:", same_compiled)
print("given float64:", error)
print("out[0]", [f"{v:.4f}" for v in out[0]])
