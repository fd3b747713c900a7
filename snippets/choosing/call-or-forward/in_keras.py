import keras
import numpy as np
from keras import ops


class Layer(keras.layers.Layer):
    def build(self, shape):
        self.w = self.add_weight(shape=(shape[-1], 1))

    def call(self, x):
        return ops.tanh(x @ self.w)


def penalty_of(out):
    return 0.1 * ops.sum(out**2)


x = np.array([[1.0, 2.0, 0.5], [0.0, -1.0, 1.0]], np.float32)
start = np.array([[0.5], [-1.0], [2.0]], np.float32)

# The weights are made by Keras, when Keras calls the layer.
try:
    Layer().call(x)
    error = None
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    message = " ".join(str(e).split()[:6])
    message = " ".join(str(e).split()[:6])

layer = Layer(activity_regularizer=penalty_of)
layer.build(x.shape)
layer.set_weights([start])
out_direct = ops.convert_to_numpy(layer.call(ops.array(x)))
penalty_direct = float(sum(layer.losses))       # nothing collected

# One step of SGD with rate 1 shows the gradient of the penalty.
model = keras.Sequential([keras.Input((3,)), layer])
model.compile(keras.optimizers.SGD(1.0), loss=lambda y, out: 0.0 * out)
model.train_on_batch(x, np.zeros((2, 1), np.float32))
grad = 2 * (start - layer.get_weights()[0])     # Keras divides by 2,
layer.set_weights([start])
out = ops.convert_to_numpy(layer(x))
penalty = 2 * float(sum(layer.losses))          # the batch size

print("backend", keras.backend.backend())
print("new layer, call():", error or "runs")
print("output, call():", [f"{v:.4f}" for v in out_direct[:, 0]])
print("output, layer(x):", [f"{v:.4f}" for v in out[:, 0]])
print(f"penalty, call():   {penalty_direct:.4f}")
print(f"penalty, layer(x): {penalty:.4f}")
print("its gradient:", [f"{v:.4f}" for v in grad[:, 0]])
