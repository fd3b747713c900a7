import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3)).astype("float32")
kernel = rng.normal(size=(3, 2)).astype("float32")

# Dense has no weight before it knows its input.
layer = keras.layers.Dense(2, use_bias=False)
naive = len(layer.weights)
print("Dense, before any input:", naive, "weights")

layer(x)                        # or build((None, 3)), or keras.Input
built_shape = list(layer.kernel.shape)
print("Dense, after one input: ", built_shape)

layer.kernel.assign(kernel)
out = ops.convert_to_numpy(layer(x))
grad = 2 * x.T @ out            # of sum(out**2), by hand
print("backend", keras.backend.backend())
print("first output", [f"{v:.4f}" for v in out[0]])
