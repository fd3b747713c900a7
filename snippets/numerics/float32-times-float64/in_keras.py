import keras
import numpy as np
from keras import ops

print("backend:", keras.backend.backend())

a = ops.array([0.5, 1.5], dtype="float32")
b = ops.convert_to_tensor(np.array([2.0, 4.0]))  # float64

# The operator is the backend's own, with the backend's rules.
naive = dtype = None
try:
    naive = a * b
    dtype = keras.backend.standardize_dtype(naive.dtype)
    print("a * b:", dtype)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"a * b: {error}: {message} ...")

# keras.ops promotes by one rule, as far as the backend can.
promoted = keras.backend.standardize_dtype(ops.multiply(a, b).dtype)
print("ops.multiply(a, b):", promoted)


class Scale(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.w = self.add_weight(shape=(2,), initializer="zeros")
        self.w.assign([0.5, 1.5])

    def call(self, x):
        return x * self.w


# A layer casts its inputs to float32 by itself. Keras returns no
# gradients; a step of SGD with learning rate 1 shows them.
layer = Scale()
model = keras.Sequential([layer])
model.compile(keras.optimizers.SGD(1.0), loss=lambda y, p: ops.sum(p))
batch = ops.convert_to_numpy(b)[None]
product = model(batch)[0]
product = ops.convert_to_numpy(product)
model.train_on_batch(batch, batch)
grad = ops.convert_to_numpy(a) - ops.convert_to_numpy(layer.w)
print("in a layer:", product.tolist(), product.dtype)
print("gradient by w:", grad.tolist())
