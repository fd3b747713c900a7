import keras
import numpy as np
from keras import ops

print("backend:", keras.backend.backend())

rng = np.random.default_rng(0)
x = rng.normal(size=(4, 2)).astype("float32")
y = rng.normal(size=(4, 1)).astype("float32")


def train(batches, learning_rate=1.0, steps=None):
    model = keras.Sequential([keras.layers.Dense(1, use_bias=False)])
    model.build((None, 2))
    model.set_weights([np.array([[1.0], [-1.0]])])
    sgd = keras.optimizers.SGD(
        learning_rate, gradient_accumulation_steps=steps
    )
    model.compile(sgd, loss="mse")
    for part in batches:
        model.train_on_batch(x[part], y[part])
    return ops.convert_to_numpy(model.weights[0])[:, 0].copy()


# Keras returns no gradients; SGD with learning rate 1 shows them.
start = np.array([1.0, -1.0], "float32")
whole, halves = slice(0, 4), (slice(0, 2), slice(2, 4))

full = start - train([whole])
print("one batch:           ", [f"{g:.4f}" for g in full])

# The optimizer waits for two batches and steps with their mean.
second = start - train([whole, whole], steps=2)
print("the same batch twice:", [f"{g:.4f}" for g in second])

accumulated = start - train(halves, steps=2)
updated = train(halves, learning_rate=0.1, steps=2)
print("two half batches:    ", [f"{g:.4f}" for g in accumulated])
print("weights:             ", [f"{v:.4f}" for v in updated])
