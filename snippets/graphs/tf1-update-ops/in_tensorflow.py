import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
batches = rng.normal(2.0, size=(4, 8, 3)).astype(np.float32)

layer = keras.layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
layer.build((None, 3))
gamma = layer.gamma.value


@tf.function
def step(x):
    with tf.GradientTape() as tape:
        normal = layer(x, training=True)
        loss = tf.reduce_mean(tf.square(tf.reduce_sum(normal, 1) - 1.0))
    slopes = tape.gradient(loss, [gamma, layer.beta.value])
    gamma.assign_sub(0.1 * slopes[0])
    layer.beta.value.assign_sub(0.1 * slopes[1])
    return slopes[0]


grad = step(batches[0])
for batch in batches[1:]:
    step(batch)         # assignments run in the order of the code
weight = gamma.numpy()
naive = mended = layer.moving_mean.numpy()
print("moving mean", [f"{v:.4f}" for v in naive])
print("gamma", [f"{v:.4f}" for v in weight])
