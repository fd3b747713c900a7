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

# Nothing can be loaded yet, and an optimizer would learn of nothing.
try:
    layer.set_weights([kernel])
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:3])
    print(f"{error}: {message} ...")
early = keras.optimizers.SGD(0.1)
early.build(layer.trainable_variables)

layer(x)                        # or build((None, 3)), or keras.Input
built_shape = list(layer.kernel.shape)
print("Dense, after one input: ", built_shape)

layer.kernel.assign(kernel)
out = ops.convert_to_numpy(layer(x))
grad = 2 * x.T @ out            # of sum(out**2), by hand
print("backend", keras.backend.backend())
print("first output", [f"{v:.4f}" for v in out[0]])

try:
    early.apply([ops.convert_to_tensor(grad)], [layer.kernel])
except ValueError as e:
    optimizer_error = " ".join(str(e).split()[:2])
    print("optimizer built too early:", optimizer_error)
late = keras.optimizers.SGD(0.1)        # builds itself when applied
late.apply([ops.convert_to_tensor(grad)], [layer.kernel])
late_updates = int(late.iterations)
