import keras
import numpy as np
from keras import ops

print("backend:", keras.backend.backend())


@ops.custom_gradient
def straight_through_round(x):
    def gradient(*args, upstream=None):
        # The backends hand the upstream gradient over differently.
        return args[0] if upstream is None else upstream

    return ops.round(x), gradient


class Total(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.w = self.add_weight(shape=(3,), initializer="zeros")
        self.w.assign([0.2, 0.7, 1.6])

    def call(self, weight):
        rounded = straight_through_round(self.w.value)
        return ops.sum(weight * rounded**2, axis=1, keepdims=True)


# Keras has no call that returns gradients; a step of SGD with
# learning rate 1 shows them: gradient = before - after.
layer = Total()
model = keras.Sequential([layer])
model.compile(keras.optimizers.SGD(1.0), loss=lambda y, p: p)
before = ops.convert_to_numpy(layer.w).copy()
weight = np.array([[1.0, 2.0, 3.0]], "float32")
out = float(model.train_on_batch(weight, np.ones((1, 1), "float32")))
grad = before - ops.convert_to_numpy(layer.w)
print(f"out = {out:.4f}")
print("straight through:", [f"{g:.4f}" for g in grad])
