import tensorflow as tf

ordinary = tf.constant([1.9, -1.9, 2.5, 300.0])
truncated = tf.cast(ordinary, tf.int32)
print("in range:", truncated.numpy().tolist())

inf = float("inf")
wild = tf.constant([float("nan"), inf, -inf, 3e9])
out_of_range = tf.cast(wild, tf.int32).numpy().tolist()
to_uint8 = tf.cast(ordinary, tf.uint8).numpy().tolist()
print("NaN, inf, -inf, 3e9 -> int32:", out_of_range)
print("1.9, -1.9, 2.5, 300 -> uint8:", to_uint8)

# saturate_cast clamps first, to limits that float32 can represent.
saturated = tf.saturate_cast(wild[1:], tf.int32).numpy().tolist()
print("saturate_cast of inf, -inf, 3e9:", saturated)
clipped = tf.saturate_cast(ordinary, tf.uint8)
print("saturate_cast to uint8:", clipped.numpy().tolist())

# No gradient comes through a cast to integers.
x = tf.identity(ordinary)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    whole = tf.cast(tf.cast(x, tf.int32), tf.float32)
    cut = tf.reduce_sum(whole**2)
    # Straight-through: let the cast count as the identity.
    y = x + tf.stop_gradient(whole - x)
    total = tf.reduce_sum(y**2)
print("gradient through the cast:", tape.gradient(cut, x))
surrogate_grad = tape.gradient(total, x)
print("straight-through gradient:", surrogate_grad.numpy().tolist())
