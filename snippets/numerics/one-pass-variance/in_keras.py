import keras
import numpy as np
from keras import ops

print("backend:", keras.backend.backend())

x = ops.array([10000.0, 10001.0, 10002.0, 10003.0])

one_pass = float(ops.mean(x * x) - ops.mean(x) ** 2)
two_pass = float(ops.mean((x - ops.mean(x)) ** 2))
print(f"mean(x*x) - mean(x)**2: {one_pass:.4f}")
print(f"mean((x - mean(x))**2): {two_pass:.4f}")

# Keras returns no gradients; this is the derivative by hand.
grad = 2 * (x - ops.mean(x)) / 4

layer = keras.layers.BatchNormalization(momentum=0.0)
normalized = layer(ops.reshape(x, (4, 1)), training=True)
layer_variance = float(ops.convert_to_numpy(layer.moving_variance)[0])
print(f"BatchNormalization: {layer_variance:.4f}")
first = np.ravel(ops.convert_to_numpy(normalized))[0]
print(f"first value, normalized: {first:.4f}")
