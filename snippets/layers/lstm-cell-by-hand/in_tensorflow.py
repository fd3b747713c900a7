import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)


def draw(*shape):
    return tf.constant(rng.normal(size=shape), tf.float32)


x = draw(2, 6, 3)                       # batch, steps, features
w_x, w_h, b = draw(3, 16), tf.Variable(draw(4, 16)), draw(16)


def step(x_t, h, c):
    gates = x_t @ w_x + h @ w_h + b
    i, f, g, o = tf.split(gates, 4, axis=-1)
    c = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
    return tf.sigmoid(o) * tf.tanh(c), c


def run(cell):
    h = c = tf.zeros((2, 4))
    outputs = []
    for t in range(x.shape[1]):
        h, c = cell(x[:, t], h, c)
        outputs.append(h)
    return tf.stack(outputs, axis=1), c


with tf.GradientTape() as tape:
    hidden, cell = run(step)
    loss = tf.reduce_sum(hidden**2)
grad = tape.gradient(loss, w_h)

lstm = tf.keras.layers.LSTM(4, return_sequences=True)
lstm.build(x.shape)
lstm.set_weights([w_x, w_h, b])         # one bias, not two
gap = float(tf.reduce_max(tf.abs(lstm(x) - hidden))) < 1e-5


def other_order(x_t, h, c):             # i, f, o, g: no error
    gates = x_t @ w_x + h @ w_h + b
    i, f, o, g = tf.split(gates, 4, axis=-1)
    c = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
    return tf.sigmoid(o) * tf.tanh(c), c


wrong_order = float(tf.reduce_max(tf.abs(run(other_order)[0] - hidden)))
print("last hidden", [f"{v:.4f}" for v in hidden[0, -1].numpy()])
print("within 1e-5 of keras LSTM:", gap)
print(f"gates split as i, f, o, g: off by {wrong_order:.4f}")
