import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(20, 2)).astype("float32")
y = x @ np.array([1.0, -2.0], "float32")


def train(forgotten=""):
    dense = keras.layers.Dense(1, use_bias=False,
                               kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((2,)), dense])
    if forgotten != "compile":
        model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
    options = dict(batch_size=20, verbose=0)
    if forgotten != "epochs":
        model.fit(x, y, epochs=9, **options)
    before = model.get_weights()[0][:, 0]
    history = model.fit(x, y, **options)
    weight = model.get_weights()[0][:, 0]
    grad = np.round((before - weight) / 0.1, 5)
    return history.history["loss"][0], np.round(weight, 5), grad


def attempt(forgotten):
    try:
        return f"{train(forgotten)[0]:.4f}"
    except Exception as e:
        global error, message
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
        return error


loss, weight, grad = train()
loss = round(loss, 5)
lines = ["compile", "epochs"]
outcomes = [attempt(line) for line in lines]

print("backend", keras.backend.backend())
print(f"nothing forgotten  {loss:.4f}")
for line, outcome in zip(lines, outcomes):
    print(f"{line} forgotten:", outcome)
print(message)
