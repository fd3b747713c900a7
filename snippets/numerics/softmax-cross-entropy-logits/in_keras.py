import keras
import numpy as np
from keras import ops
from keras.losses import SparseCategoricalCrossentropy

print("backend:", keras.backend.backend())

start = np.array([[2.0, 1.0, -1.0], [0.5, -2.0, 1.0]], "float32")
labels = np.array([0, 2])


class Logits(keras.layers.Layer):
    """Two rows of logits that are weights themselves."""

    def __init__(self):
        super().__init__()
        self.w = self.add_weight(shape=start.shape, initializer="zeros")
        self.w.assign(start)

    def call(self, x):
        return self.w + 0.0 * x


def value_and_grad(loss, *after):
    # Keras returns no gradients; SGD with learning rate 1 shows them.
    layer = Logits()
    model = keras.Sequential([layer, *after])
    model.compile(keras.optimizers.SGD(1.0), loss=loss)
    value = model.train_on_batch(np.zeros((2, 1), "float32"), labels)
    return float(value), start - ops.convert_to_numpy(layer.w)


def show(title, value, grad):
    print(f"{title} {value:.4f}")
    for row in grad:
        print("   gradient:", [f"{g:.4f}" for g in row])


naive, naive_grad = value_and_grad(SparseCategoricalCrossentropy())
show("logits, default:         ", naive, naive_grad)

with_logits = SparseCategoricalCrossentropy(from_logits=True)
loss, grad = value_and_grad(with_logits)
show("logits, from_logits=True:", loss, grad)

softmax = keras.layers.Activation("softmax")
fitting, _ = value_and_grad(SparseCategoricalCrossentropy(), softmax)
print(f"softmax layer, default:     {fitting:.4f}")

# On TensorFlow, Keras finds the softmax, warns and goes round it.
twice, twice_grad = value_and_grad(with_logits, softmax)
print(f"softmax layer, from_logits: {twice:.4f}")
