import numpy as np
import tensorflow as tf

H = 16
rng = np.random.default_rng(0)
x = tf.Variable(rng.normal(size=(1, 20, 2)), dtype=tf.float32)
kernel = rng.normal(size=(2, 4 * H)) / 8
recurrent = rng.normal(size=(H, 4 * H)) / 8

tf.keras.utils.set_random_seed(0)
lstm = tf.keras.layers.LSTM(H)      # the bias stays as it starts
lstm.build(x.shape)
started = lstm.weights[2].numpy()
lstm.set_weights([kernel, recurrent, started])
gate = tf.sigmoid(started[H:2 * H])     # input, forget, cell, output
forget = tf.reduce_mean(gate).numpy()
left = tf.reduce_mean(gate**20).numpy()
print(f"forget gate at the start: {forget:.4f}")
print(f"of a memory after 20 steps: {left:.4f}")

with tf.GradientTape() as tape:
    out = lstm(x)[0]
    loss = tf.reduce_sum(out**2)
grad = tape.gradient(loss, x)
naive = mended = out
print("out:", [f"{v:.4f}" for v in out[:3].numpy()])
