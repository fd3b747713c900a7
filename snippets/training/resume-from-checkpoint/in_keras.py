import os
import tempfile

import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(16, 3)).astype("float32")
y = x.sum(axis=1, keepdims=True)
start = rng.normal(size=(3, 1)).astype("float32")


def build():
    model = keras.Sequential(
        [keras.Input((3,)), keras.layers.Dense(1, use_bias=False)])
    model.set_weights([start])
    model.compile(keras.optimizers.SGD(0.05, momentum=0.9), loss="mse")
    return model


def train(model, steps):
    # One batch an epoch: the epoch loss is the loss of the step.
    fit = model.fit(x, y, batch_size=16, epochs=steps, verbose=0,
                    shuffle=False)
    return fit.history["loss"]


uninterrupted = train(build(), 8)[4:]

with tempfile.TemporaryDirectory() as folder:
    model = build()
    train(model, 4)
    whole = os.path.join(folder, "model.keras")
    model.save(whole)                   # optimizer state included
    weights = os.path.join(folder, "model.weights.h5")
    model.save_weights(weights)

    loaded = keras.saving.load_model(whole)
    resumed = train(loaded, 3)
    before = loaded.get_weights()[0]
    resumed += train(loaded, 1)

    model = build()
    model.load_weights(weights)
    weights_only = train(model, 4)

    # The file does hold velocities; a built optimizer takes them.
    model = build()
    model.optimizer.build(model.trainable_variables)
    model.load_weights(weights)
    built_first = train(model, 4)

# The gradient of the last step, by hand: Keras returns none.
grad = 2 * x.T @ (x @ before - y) / len(x)
print("backend", keras.backend.backend())
print("uninterrupted", [f"{v:.4f}" for v in uninterrupted])
print("resumed      ", [f"{v:.4f}" for v in resumed])
print("weights only ", [f"{v:.4f}" for v in weights_only])
print("built first  ", [f"{v:.4f}" for v in built_first])
