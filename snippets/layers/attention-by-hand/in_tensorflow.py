import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
B, H, T, D = 2, 2, 4, 3             # batch, heads, steps, size of a head
q, k, v = [tf.constant(rng.normal(size=(B, H, T, D)), tf.float32)
           for _ in range(3)]
causal = tf.constant(np.tril(np.ones((T, T), bool)))    # True: may look


def attention(q, k, v, keep):
    scores = tf.matmul(q, k, transpose_b=True)          # (B, H, T, T)
    scores = scores / tf.sqrt(float(q.shape[-1]))
    scores = tf.where(keep, scores, -np.inf)        # before the softmax
    weights = tf.nn.softmax(scores, axis=-1)            # over the keys
    return tf.matmul(weights, v)                        # (B, H, T, D)


with tf.GradientTape() as tape:
    tape.watch(q)
    out = attention(q, k, v, causal)
    total = tf.reduce_sum(out**2)
grad = tape.gradient(total, q)


def steps_first(x):                 # Keras takes (B, T, H, D)
    return tf.transpose(x, (0, 2, 1, 3))


library = steps_first(keras.ops.dot_product_attention(
    steps_first(q), steps_first(k), steps_first(v), is_causal=True))

# Change the last step's key and value: earlier outputs must not move.
last = np.arange(T)[:, None] == T - 1
moved = attention(q, tf.where(last, 9.0, k), tf.where(last, 9.0, v),
                  causal) - out
future_seen = float(tf.reduce_max(tf.abs(moved[..., :-1, :])))

# Two slips that raise nothing.
scores = tf.matmul(q, k, transpose_b=True)
late = tf.nn.softmax(scores / D**0.5) * tf.cast(causal, tf.float32)
sum_if_masked_late = float(tf.reduce_sum(late[0, 0, 0]))
not_scaled = tf.nn.softmax(tf.where(causal, scores, -np.inf)) @ v

print("by hand ", [f"{x:.4f}" for x in out[0, 0, 3].numpy()])
print("library ", [f"{x:.4f}" for x in library[0, 0, 3].numpy()])
print("gradient", [f"{x:.4f}" for x in grad[0, 0, 3].numpy()])
print(f"earlier steps move by {future_seen:.4f}")
print(f"masked after softmax, row 0 sums to {sum_if_masked_late:.4f}")
print("unscaled", [f"{x:.4f}" for x in not_scaled[0, 0, 3].numpy()])
