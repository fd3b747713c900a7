import numpy as np
import tensorflow as tf

tf.random.set_seed(0)
rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(8, 4)), tf.float32)
w = tf.Variable(rng.normal(size=(4, 16)), dtype=tf.float32)
dropout = tf.keras.layers.Dropout(0.25, seed=0)

# Without `training` a layer called by itself infers.
naive = dropout(x @ w)
naive_drops = bool(tf.reduce_any(naive == 0))
print("bare call drops:", naive_drops)

# The plain function has no mode: it always drops.
low_level = tf.nn.dropout(x @ w, rate=0.25, seed=0)
function_drops = bool(tf.reduce_any(low_level == 0))
print("tf.nn.dropout drops:", function_drops)

h = x @ w
ratio = (dropout(h, training=True) / h).numpy()
ratios = sorted({round(abs(float(r)), 4) for r in ratio.flatten()})
print("training=True: units multiplied by", ratios)

with tf.GradientTape() as tape:
    out = dropout(x @ w, training=False)
    total = tf.reduce_sum(out * out)
grad = tape.gradient(total, w)
untouched = bool(tf.reduce_all(out == x @ w))
print("training=False: output untouched:", untouched)
print(f"training=False: out[0, 0] {out[0, 0].numpy():.4f}, "
      f"grad[0, 0] {grad[0, 0].numpy():.4f}")
