import warnings

import numpy as np
import tensorflow as tf


class Rows(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([2, 3], tf.float32)])
    def __call__(self, x):
        return tf.reduce_sum(tf.tanh(x) * 2.0 + 1.0, axis=1)


rows = Rows()
graph = rows.__call__.get_concrete_function()
convert = tf.lite.TFLiteConverter.from_concrete_functions
model = convert([graph], rows).convert()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    interpreter = tf.lite.Interpreter(model_content=model)

warning = caught[0].category.__name__
said = " ".join(str(caught[0].message).split())
print(f"{warning}: {said}")

x = np.arange(6, dtype=np.float32).reshape(2, 3)
interpreter.allocate_tensors()
interpreter.set_tensor(interpreter.get_input_details()[0]["index"], x)
interpreter.invoke()
output = interpreter.get_output_details()[0]["index"]
out = interpreter.get_tensor(output)
print("still computes:", [f"{v:.4f}" for v in out])

successor = rows(tf.constant(x))
print("the graph:     ", [f"{v:.4f}" for v in successor.numpy()])
