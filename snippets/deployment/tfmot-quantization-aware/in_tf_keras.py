import json

import keras
import numpy as np
import tensorflow as tf
import tensorflow_model_optimization as tfmot
import tf_keras

rng = np.random.default_rng(0)
weight = rng.normal(size=(32, 8)).astype(np.float32)
x = rng.normal(size=(64, 32)).astype(np.float32)

layer = tf_keras.layers.Dense(8, use_bias=False, input_shape=(32,))
model = tf_keras.Sequential([layer])
layer.set_weights([weight])
exact = model(x).numpy()

# Every layer gets fake quantization; training finds the ranges.
aware = tfmot.quantization.keras.quantize_model(model)
aware.compile(tf_keras.optimizers.SGD(0.0), "mse")
many = np.tile(x, (50, 1))
goal = np.tile(exact, (50, 1))
options = {"batch_size": 64, "shuffle": False, "verbose": 0}
aware.fit(many, goal, epochs=1, **options)
early = aware(x, training=False).numpy()[:4]
print("after_50_steps =", float(np.abs(early - exact[:4]).max()))

# Ranges are moving averages that start at -6 and 6: give them time.
aware.fit(many, goal, epochs=19, **options)
out = aware(x, training=False).numpy()[:4]
print("out =", out[0].tolist())
print("after_1000_steps =", float(np.abs(out - exact[:4]).max()))

# The converter reads those ranges: no calibration data is needed.
converter = tf.lite.TFLiteConverter.from_keras_model(aware)
converter.optimizations = [tf.lite.Optimize.DEFAULT]
file = converter.convert()
reader = tf.lite.Interpreter(model_content=file)
reader.resize_tensor_input(0, [64, 32])
reader.allocate_tensors()
reader.set_tensor(reader.get_input_details()[0]["index"], x)
reader.invoke()
shipped = reader.get_tensor(reader.get_output_details()[0]["index"])[:4]
types = {t["dtype"].__name__ for t in reader.get_tensor_details()}
print("int8 =", json.dumps("int8" in types))
print("shipped_difference =", float(np.abs(shipped - out).max()))
print("largest_difference =", float(np.abs(shipped - exact[:4]).max()))
print("file_bytes =", len(file))

# A model of Keras 3, the Keras that TensorFlow itself brings.
new = keras.Sequential([keras.layers.Input((32,)), keras.layers.Dense(8)])
try:
    tfmot.quantization.keras.quantize_model(new)
except Exception as e:
    print("error =", json.dumps(type(e).__name__))
    print("message =", json.dumps(" ".join(str(e).split()[:6])))
