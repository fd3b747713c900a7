import keras
import numpy as np

y = np.arange(10, dtype="float32").reshape(10, 1)
zero = np.zeros((10, 1), "float32")


def build():
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.set_weights([np.zeros((1, 1)), np.ones(1)])
    return model


def fit(rate, batch_size):
    model = build()
    model.compile(keras.optimizers.SGD(rate), loss="mse")
    history = model.fit(zero, y, batch_size=batch_size, epochs=1,
                        shuffle=False, verbose=0)
    return history.history["loss"][0], float(model.get_weights()[1][0])


# Rate 0: only the report. Keras weights each batch by its size.
reported, _ = fit(0.0, 4)
weighted = reported
whole, _ = fit(0.0, 10)

# One step of rate 1 over all samples shows the gradient; batch by
# batch, weighted by hand.
grad = 1.0 - fit(1.0, 10)[1]
weighted_grad = 0.0
for i in range(0, 10, 4):
    model = build()
    model.compile(keras.optimizers.SGD(1.0), loss="mse")
    model.train_on_batch(zero[i:i + 4], y[i:i + 4])
    n = len(y[i:i + 4])
    weighted_grad += (1.0 - float(model.get_weights()[1][0])) * n / 10

print("backend", keras.backend.backend())
print(f"fit reports {reported:.4f}, whole {whole:.4f}")
print(f"gradient: weighted {weighted_grad:.4f}, whole {grad:.4f}")
