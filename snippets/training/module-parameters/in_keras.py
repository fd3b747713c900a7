import keras
import numpy as np

model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(8),
    keras.layers.BatchNormalization(),      # epsilon 1e-3
    keras.layers.ReLU(),
    keras.layers.Dense(3),
])


def count(variables):
    return sum(int(np.prod(v.shape)) for v in variables)


trainable = count(model.trainable_variables)
statistics = count(model.non_trainable_variables)
total = model.count_params()
print("backend", keras.backend.backend())
print("count_params", total, "= trainable", trainable,
      "+ not", statistics)

# The same weights and statistics in every framework.
rng = np.random.default_rng(0)
weights = [rng.normal(size=s).astype("float32")
           for s in [(4, 8), (8,), (8, 3), (3,)]]
mean = rng.normal(size=8).astype("float32")
var = rng.uniform(0.5, 2.0, size=8).astype("float32")
model.layers[0].set_weights(weights[:2])
model.layers[1].set_weights([np.ones(8), np.zeros(8), mean, var])
model.layers[3].set_weights(weights[2:])

x = rng.normal(size=(5, 4)).astype("float32")
out = model.predict(x, verbose=0)
print("first output", [f"{v:.4f}" for v in out[0]])

# Freezing moves a layer's variables to the other list.
model.layers[0].trainable = False
after_freezing = count(model.trainable_variables)
print("trainable after freezing the first layer:", after_freezing)
