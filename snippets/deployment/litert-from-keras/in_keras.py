import keras
import numpy as np

rng = np.random.default_rng(0)
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(4, 3, activation="relu"),
    keras.layers.MaxPooling2D(),
    keras.layers.Flatten(),
    keras.layers.Dense(3, activation="softmax"),
])
model.set_weights([rng.normal(0, 0.5, w.shape).astype("float32")
                   for w in model.weights])
x = rng.normal(size=(5, 8, 8, 1)).astype("float32")

out = keras.ops.convert_to_numpy(model(x, training=False))
print("out[0]", [f"{v:.4f}" for v in out[0]])
