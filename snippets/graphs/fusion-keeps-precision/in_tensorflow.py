import tensorflow as tf


def tiny(x):
    # Added and taken away again: rounded to bfloat16 in between?
    return (x + 1.0) - 1.0


def loss(x):
    return tf.reduce_sum(tiny(x) * 8.0)


x = tf.constant([2.0**-5, 2.0**-9, 2.0**-10], tf.bfloat16)
eager16 = tf.cast(tiny(x), tf.float32)
graph16 = tf.cast(tf.function(tiny)(x), tf.float32)
compiled16 = tf.cast(tf.function(tiny, jit_compile=True)(x), tf.float32)
print("bfloat16, eager:      ", eager16.numpy().tolist())
print("bfloat16, tf.function:", graph16.numpy().tolist())
print("bfloat16, XLA:        ", compiled16.numpy().tolist())

wide = tf.cast(x, tf.float32)
with tf.GradientTape() as tape:
    tape.watch(wide)
    out = tf.function(loss, jit_compile=True)(wide)
grad = tape.gradient(out, wide)
print(f"float32, XLA: {out.numpy():.4f}, grad {grad.numpy().tolist()}")
