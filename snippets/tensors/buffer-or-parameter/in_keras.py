import keras
import numpy as np
from keras import ops


class Scale(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.weight = self.add_weight(shape=(2,), name="weight")
        self.mean = self.add_weight(shape=(2,), name="mean",
                                    trainable=False)
        self.plain = ops.convert_to_tensor([10.0, 20.0])
        self.weight.assign([1.0, 2.0])
        self.mean.assign([0.5, 0.5])

    def call(self, x):
        return (x - self.mean) * self.weight * self.plain


layer = Scale()
model = keras.Sequential([layer])
x = np.array([[1.0, 2.0]], "float32")
out = ops.convert_to_numpy(model(x))[0]
trained = [v.name for v in layer.trainable_variables]
saved = [v.name for v in layer.variables]

# One step of SGD with rate 1 shows the gradient of sum(out).
before = ops.convert_to_numpy(layer.weight).copy()
model.compile(keras.optimizers.SGD(1.0),
              loss=lambda y, p: ops.sum(p, axis=-1))
model.train_on_batch(x, np.ones((1, 1), "float32"))
grad = before - ops.convert_to_numpy(layer.weight)
print("backend", keras.backend.backend())
print("out:", out.tolist(), "gradient:", grad.tolist())
print("trained:", trained)
print("saved:  ", saved)
