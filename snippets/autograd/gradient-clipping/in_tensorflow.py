import tensorflow as tf

a, b = tf.Variable(tf.zeros(2)), tf.Variable(tf.zeros(2))
with tf.GradientTape() as tape:
    loss = (tf.tensordot(a, [3.0, 4.0], 1)
            + tf.tensordot(b, [0.6, 0.8], 1))
grads = tape.gradient(loss, [a, b])

# New tensors; the second result is the norm before clipping.
kept, total_norm = tf.clip_by_global_norm(grads, 1.0)
clipped = tf.concat(kept, 0)
print(f"global norm: {total_norm:.4f}")
print("by global norm:", [f"{g:.4f}" for g in clipped.numpy()])

# tf.clip_by_norm takes one tensor: each by itself.
naive = tf.concat([tf.clip_by_norm(g, 1.0) for g in grads], 0)
print("each by itself:", [f"{g:.4f}" for g in naive.numpy()])

by_value = tf.concat([tf.clip_by_value(g, -1.0, 1.0) for g in grads], 0)
print("by value:      ", [f"{g:.4f}" for g in by_value.numpy()])
