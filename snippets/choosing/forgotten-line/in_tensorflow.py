import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(20, 2)).astype("float32"))
y = tf.linalg.matvec(x, [1.0, -2.0])


def train(forgotten=""):
    weight = tf.Variable(tf.zeros(2))
    optimizer = keras.optimizers.SGD(0.1)
    for step in range(10):
        with tf.GradientTape() as tape:
            pred = tf.linalg.matvec(x, weight)
            if forgotten != "indent":
                loss = tf.reduce_mean((pred - y) ** 2)
        if forgotten == "indent":   # the loss left the with block
            loss = tf.reduce_mean((pred - y) ** 2)
        grad = tape.gradient(loss, weight)
        if forgotten != "apply_gradients":
            optimizer.apply_gradients([(grad, weight)])
    return float(loss), weight, grad


def attempt(forgotten):
    try:
        return f"{train(forgotten)[0]:.4f}"
    except Exception as e:
        global error, message
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
        return error


loss, weight, grad = train()
lines = ["indent", "apply_gradients"]
outcomes = [attempt(line) for line in lines]

print(f"nothing forgotten  {loss:.4f}")
for line, outcome in zip(lines, outcomes):
    print(f"{line} forgotten:", outcome)
print(message)
