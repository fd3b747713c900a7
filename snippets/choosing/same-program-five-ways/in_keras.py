import keras
import numpy as np

rng = np.random.default_rng(0)
labels = np.arange(90) % 3
centers = np.array([[0, 2], [2, -1], [-2, -1]])
x = (centers[labels] + rng.normal(size=(90, 2))).astype("float32")
start = [rng.normal(size=s).astype("float32")
         for s in [(2, 8), (8,), (8, 3), (3,)]]

model = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(8, activation="tanh"),
    keras.layers.Dense(3),
])
model.set_weights(start)
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(x, labels, batch_size=30, epochs=20, shuffle=False,
          verbose=0)

loss, accuracy = model.evaluate(x, labels, verbose=0)
w1, b1, w2, b2 = model.get_weights()
update = w1 - start[0]      # all gradients of w1, times the step

print(f"loss {loss:.4f} accuracy {accuracy:.4f}")
print("last biases", [f"{b:.4f}" for b in b2])
