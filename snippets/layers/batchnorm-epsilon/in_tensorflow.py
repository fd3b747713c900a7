import numpy as np
import tensorflow as tf

x = tf.constant([[0.01, 1.0], [0.03, 3.0]])
variance = np.array([0.0001, 1.0])          # a quiet channel, a loud one


def evaluate(x, **options):
    bn = tf.keras.layers.BatchNormalization(**options)
    bn.build((None, 2))
    bn.moving_variance.assign(variance)
    return bn(x, training=False)


naive = evaluate(x)                         # epsilon=1e-3
print("default:", [[f"{v:.4f}" for v in row] for row in naive.numpy()])

with tf.GradientTape() as tape:
    tape.watch(x)
    mended = evaluate(x, epsilon=1e-3)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, x)
as_pytorch = evaluate(x, epsilon=1e-5)      # for PyTorch's weights
rows = as_pytorch.numpy()
print("1e-5:   ", [[f"{v:.4f}" for v in row] for row in rows])
