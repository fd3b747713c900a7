import keras
import numpy as np


def dense(units):
    # Equal weights everywhere: 0.5, and no bias.
    half = keras.initializers.Constant(0.5)
    return keras.layers.Dense(units, use_bias=False,
                              kernel_initializer=half)


class Stack(keras.Model):
    def __init__(self):
        super().__init__()
        # A plain list: Keras keeps track of what is put into it.
        self.stack = [dense(3), dense(3)]
        self.head = dense(1)

    def call(self, x):
        for layer in self.stack:
            x = keras.ops.tanh(layer(x))
        return self.head(x)


model = Stack()
model.compile(keras.optimizers.SGD(0.1), loss="mse")
x, y = np.ones((4, 3), "float32"), np.zeros((4, 1), "float32")
target = keras.ops.convert_to_tensor(y)
for _ in range(3):
    loss = keras.ops.mean((model(x) - target) ** 2)
    model.train_on_batch(x, y)
print("backend", keras.backend.backend())

found = len(model.trainable_variables)
first = keras.ops.convert_to_numpy(model.stack[0].kernel)
learns = bool(first[0, 0] != 0.5)
loss = float(loss)
print(f"plain list: {found} weights, loss {loss:.4f}")
print("first layer learns:", learns)
