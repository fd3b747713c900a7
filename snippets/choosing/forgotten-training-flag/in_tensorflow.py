import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
batches = tf.constant(rng.normal(3.0, size=(5, 8, 2))
                      .astype("float32"))
sample = batches[0, :1]


def run_loop(layer, **mode):
    for batch in batches:
        layer(batch, **mode)
    return layer.moving_mean.numpy()


# Nothing said: a layer called by hand runs as in inference.
layer = keras.layers.BatchNormalization(epsilon=1e-3, momentum=0.9)
naive_mean = run_loop(layer)
naive_lone = layer(sample).numpy()

# Said: training=True while training.
layer = keras.layers.BatchNormalization(epsilon=1e-3, momentum=0.9)
moving_mean = run_loop(layer, training=True)
x = batches[0]
with tf.GradientTape() as tape:
    tape.watch(x)
    total = tf.reduce_sum(layer(x, training=True)[:, 0] ** 3)
grad = tape.gradient(total, x)
same_alone = bool(np.allclose(layer(sample), layer(batches[0])[:1]))

print("moving mean, nothing said:", [f"{v:.4f}" for v in naive_mean])
print("sample alone, nothing said:",
      [f"{v:.4f}" for v in naive_lone[0]])
print("after training, alone as in a batch:", same_alone)
