import keras
import numpy as np
from keras import ops

print("backend:", keras.backend.backend())


class Product(keras.layers.Layer):
    def __init__(self, frozen):
        super().__init__()
        self.frozen = frozen
        self.w = self.add_weight(shape=(3,), initializer="zeros")
        self.w.assign([1.0, 2.0, 3.0])

    def call(self, x):
        other = ops.stop_gradient(self.w) if self.frozen else self.w
        return x * ops.sum(self.w * other)


def value_and_grad(frozen):
    # Keras has no call that returns gradients; a step of SGD with
    # learning rate 1 shows them: gradient = before - after.
    layer = Product(frozen)
    model = keras.Sequential([layer])
    model.compile(keras.optimizers.SGD(1.0), loss=lambda y, p: p)
    before = ops.convert_to_numpy(layer.w).copy()
    one = np.ones((1, 1), "float32")
    value = model.train_on_batch(one, one)
    return float(value), before - ops.convert_to_numpy(layer.w)


out, grad = value_and_grad(frozen=True)
_, whole = value_and_grad(frozen=False)
print(f"out = {out:.4f}")
print("with stop_gradient:   ", [f"{g:.4f}" for g in grad])
print("without stop_gradient:", [f"{g:.4f}" for g in whole])
