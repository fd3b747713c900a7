import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 5, 2)).astype("float32")
kernel = rng.normal(size=(2, 12)).astype("float32")
recurrent = rng.normal(size=(3, 12)).astype("float32")

weights = [kernel, recurrent, np.zeros(12, "float32")]
tf.keras.utils.set_random_seed(0)
lstm = tf.keras.layers.LSTM(3, return_sequences=True, dropout=0.5)
lstm.build(x.shape)
lstm.set_weights(weights)
evaluated = lstm(x, training=False)
draws = [lstm(x, training=True) for _ in range(5)]
naive = any(bool(tf.reduce_any(d != evaluated)) for d in draws)
print("training drops something:", naive)

lstm = tf.keras.layers.LSTM(3, return_sequences=True)
lstm.build(x.shape)
lstm.set_weights(weights)
x = tf.Variable(x)
mask = tf.constant([1.0, 0.0])      # by hand: feature 1, at every step
with tf.GradientTape() as tape:
    mended = lstm(x * mask / 0.5)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, x)
print("by hand:", [f"{v:.4f}" for v in mended[0, -1].numpy()])
