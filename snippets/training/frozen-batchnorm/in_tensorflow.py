import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(3.0, 2.0, (8, 2)), tf.float32)

norm = tf.keras.layers.BatchNormalization()
norm.build((None, 2))
norm.trainable = False

# trainable=False means inference mode, whatever training= says.
naive = norm(x, training=True)
naive_mean = norm.moving_mean.numpy()
print("trainable=False, training=True: moving mean",
      [f"{v:.4f}" for v in naive_mean],
      "output mean", f"{tf.reduce_mean(naive):.4f}")

with tf.GradientTape() as tape:
    tape.watch(x)
    out = norm(x, training=False)
    total = tf.reduce_sum(out**2)
grad = tape.gradient(total, x)
running_mean = norm.moving_mean.numpy()
print("training=False:                 moving mean",
      [f"{v:.4f}" for v in running_mean],
      "output mean", f"{tf.reduce_mean(out):.4f}")
