import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.Variable(rng.normal(size=5).astype("float32"))
n = x.shape[0]

std = tf.math.reduce_std(x)
print(f"tf.math.reduce_std(x): {std.numpy():.4f}")

# There is no correction= argument: scale the result instead.
with tf.GradientTape() as tape:
    sample = tf.math.reduce_std(x) * (n / (n - 1)) ** 0.5
grad = tape.gradient(sample, x)
population = tf.math.reduce_std(x)
print(f"scaled to N-1:         {sample.numpy():.4f}")
print("gradient:", [f"{g:.4f}" for g in grad.numpy()])

# BatchNormalization stores the N variance for evaluation.
norm = tf.keras.layers.BatchNormalization(momentum=0.0)
norm(x[:, None], training=True)
stored_variance = tf.identity(norm.moving_variance)
print(f"moving_variance:       {stored_variance.numpy()[0]:.4f}")

# Equal values: the square root has no finite slope at zero.
flat = tf.Variable([2.0, 2.0, 2.0])
with tf.GradientTape() as tape:
    flat_std = tf.math.reduce_std(flat)
flat_grad = tape.gradient(flat_std, flat)
flat_grad_is_nan = bool(tf.reduce_any(tf.math.is_nan(flat_grad)))
print("gradient at equal values is nan:", flat_grad_is_nan)
