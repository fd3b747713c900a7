import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(30, 3)).astype("float32")
y = np.sin(x.sum(axis=1, keepdims=True))
weights = [rng.normal(size=s).astype("float32")
           for s in [(3, 4), (4,), (4, 1), (1,)]]

model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(4, activation="tanh"),
    keras.layers.Dense(1),
])
model.set_weights(weights)
model.compile(optimizer=keras.optimizers.SGD(0.05), loss="mse")

# The whole loop: batches of 8, and a last one of 6.
history = model.fit(x, y, batch_size=8, epochs=5, shuffle=False,
                    verbose=0)

losses = history.history["loss"]
kernel = keras.ops.convert_to_numpy(model.layers[0].kernel)
update = kernel - weights[0]    # all gradients, times the step
out = model.predict(x[:4], verbose=0)

print("backend", keras.backend.backend())
print("losses", [f"{v:.4f}" for v in losses])
print("kernel, first row", [f"{v:.4f}" for v in kernel[0]])
print("prediction", [f"{v:.4f}" for v in out[:, 0]])
