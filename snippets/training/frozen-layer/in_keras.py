import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(16, 3)).astype("float32")
y = x.sum(axis=1, keepdims=True)
weights = [rng.normal(size=s).astype("float32")
           for s in [(3, 4), (4,), (4, 1), (1,)]]


def train(how):
    model = keras.Sequential([
        keras.Input((3,)),
        keras.layers.Dense(4, activation="tanh"),
        keras.layers.Dense(1),
    ])
    model.set_weights(weights)
    model.layers[0].trainable = how != "before"
    model.compile(keras.optimizers.SGD(0.05, momentum=0.9), loss="mse")
    for step in range(6):
        if step == 3:
            halfway = kernel(model, 0)
        if how == "midway" and step == 3:
            model.layers[0].trainable = False
            # compile() again, or the step keeps its list; and a new
            # optimizer, for the old one expects all four variables.
            model.compile(keras.optimizers.SGD(0.05, momentum=0.9),
                          loss="mse")
        model.train_on_batch(x, y)
    return model, halfway


def kernel(model, layer):
    return keras.ops.convert_to_numpy(model.layers[layer].kernel).copy()


model, _ = train("before")
frozen, trained = kernel(model, 0), kernel(model, 1)
print("backend", keras.backend.backend())
print("frozen layer unchanged:",
      bool(np.array_equal(frozen, weights[0])))
print("trained layer", [f"{v:.4f}" for v in trained[:, 0]])

model, halfway = train("midway")
moved = not np.array_equal(kernel(model, 0), halfway)
print("frozen midway, still moving:", moved)
