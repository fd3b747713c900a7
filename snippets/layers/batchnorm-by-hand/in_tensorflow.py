import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
# Drawn as NCHW, then turned: TensorFlow's channels come last.
nchw = rng.normal(3.0, 2.0, size=(2, 3, 2, 2))
dy = tf.constant(rng.normal(size=nchw.shape).transpose(0, 2, 3, 1),
                 tf.float32)
x = tf.constant(nchw.transpose(0, 2, 3, 1), tf.float32)
gamma, beta = tf.constant([1.0, 2.0, 0.5]), tf.constant([0.0, 1.0, -1.0])
eps, momentum = 1e-5, 0.9               # the old value's share
mean_now, var_now = tf.Variable(tf.zeros(3)), tf.Variable(tf.ones(3))


def batch_norm(x, training):
    mean, var = mean_now, var_now
    if training:
        mean, var = tf.nn.moments(x, axes=[0, 1, 2])    # by N
        n = tf.size(x) / x.shape[-1]
        unbiased = var * tf.cast(n / (n - 1), tf.float32)
        for old, new in ((mean_now, mean), (var_now, unbiased)):
            old.assign(momentum * old + (1 - momentum) * new)
    return gamma * (x - mean) * tf.math.rsqrt(var + eps) + beta


def to_nchw(t):
    return tf.transpose(t, (0, 3, 1, 2))


with tf.GradientTape() as tape:
    tape.watch(x)
    y = batch_norm(x, training=True)
grad = to_nchw(tape.gradient(y, x, output_gradients=dy))
out = to_nchw(y)
eval_out = to_nchw(batch_norm(x, training=False))
running_mean, running_var = mean_now.numpy(), var_now.numpy()

layer = tf.keras.layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
layer.build(x.shape)
layer.set_weights([gamma, beta, tf.zeros(3), tf.ones(3)])
gap = float(tf.reduce_max(tf.abs(layer(x, training=True) - y))) < 1e-5
by_n_gap = float(tf.reduce_max(
    tf.abs(layer.moving_variance - running_var)))

print("out: ", [f"{v:.4f}" for v in out[0, :, 0, 0].numpy()])
print("grad:", [f"{v:.4f}" for v in grad[0, :, 0, 0].numpy()])
print("running_var:", [f"{v:.4f}" for v in running_var])
print("outputs within 1e-5 of Keras:", gap)
print(f"Keras stores the variance by N: off by {by_n_gap:.4f}")
