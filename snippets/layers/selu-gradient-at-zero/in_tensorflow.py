import tensorflow as tf

SCALE, ALPHA = 1.0507009873554805, 1.6732632423543772
x = tf.Variable([-1.0, 0.0, 1.0])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.nn.selu(x))
naive = tape.gradient(loss, x)


def selu(x):
    negative = ALPHA * tf.math.expm1(tf.where(x > 0, 0.0, x))
    return SCALE * tf.where(x > 0, x, negative)


with tf.GradientTape() as tape:
    mended = selu(x)
    loss = tf.reduce_sum(mended)
grad = tape.gradient(loss, x)
print("tf.nn.selu:", [f"{v:.4f}" for v in naive.numpy()])
print("by where:  ", [f"{v:.4f}" for v in grad.numpy()])
