import keras
import numpy as np
from keras import ops
from keras.quantizers import fake_quant_with_min_max_vars as fake_quant

x = np.array([2.2, 2.7, 3.3, 4.5, 5.1, 5.8], dtype="float32")


class Total(keras.layers.Layer):
    def __init__(self, low, high):
        super().__init__()
        self.low, self.high = np.float32(low), np.float32(high)
        self.x = self.add_weight(shape=x.shape)
        self.x.assign(x)

    def call(self, one):
        return one * ops.sum(fake_quant(self.x, self.low, self.high))


def run(low, high):
    # A step of SGD with rate 1 shows the gradient: before - after.
    layer = Total(low, high)
    model = keras.Sequential([layer])
    model.compile(keras.optimizers.SGD(1.0), loss=lambda y, p: p)
    one = np.ones((1, 1), "float32")
    model.train_on_batch(one, one)
    after = ops.convert_to_numpy(layer.x)
    fake = ops.convert_to_numpy(fake_quant(x, layer.low, layer.high))
    return fake, np.round(x - after, 5)


# The observed range does not hold 0: it is shifted, not widened.
naive, naive_grad = run(2.0, 6.0)
print("fake, 2 to 6:", [f"{v:.4f}" for v in naive])
print("gradient:", naive_grad.tolist())

# Let the range hold 0.
mended, grad = run(min(2.0, 0.0), max(6.0, 0.0))
print("fake, 0 to 6:", [f"{v:.4f}" for v in mended])
print("gradient:", grad.tolist())
