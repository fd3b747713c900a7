import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(4, 3)), tf.float32)
y = tf.constant(rng.normal(size=4), tf.float32)
w = tf.Variable([1.0, -1.0, 0.5])

# The Jacobian of the vector of losses: one row a sample.
with tf.GradientTape() as tape:
    losses = (tf.linalg.matvec(x, w) - y) ** 2
per_sample = tape.jacobian(losses, w)


# The same, by mapping the gradient over the samples.
def one(sample):
    xi, yi = sample
    with tf.GradientTape() as tape:
        loss = (tf.tensordot(xi, w, 1) - yi) ** 2
    return tape.gradient(loss, w)


mapped = tf.vectorized_map(one, (x, y))
print("vectorized_map agrees:", np.allclose(mapped, per_sample))

norms = tf.norm(per_sample, axis=1)
mean = tf.reduce_mean(per_sample, axis=0)
clipped = per_sample * tf.minimum(1.0, 1 / norms)[:, None]
private = tf.reduce_mean(clipped, axis=0)

print("norm of each:", [f"{n:.4f}" for n in norms.numpy()])
print("their mean:  ", [f"{g:.4f}" for g in mean.numpy()])
print("each clipped to 1, then averaged:",
      [f"{g:.4f}" for g in private.numpy()])
