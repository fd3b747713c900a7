import keras
import numpy as np

rng = np.random.default_rng(0)
model = keras.Sequential([
    keras.Input((16,)),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(4, activation="softmax"),
])
model.set_weights([rng.normal(0, 0.15, w.shape).astype("float32")
                   for w in model.weights])
x = rng.normal(size=(200, 16)).astype("float32")

probabilities = keras.ops.convert_to_numpy(model(x, training=False))
out = probabilities[:8]
chosen = probabilities.argmax(1)[:40]
print("out[0]", [f"{v:.4f}" for v in out[0]])
print("classes", chosen.tolist())
