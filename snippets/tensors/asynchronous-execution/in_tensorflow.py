import time

import numpy as np
import tensorflow as tf


def work(m):
    y = m
    for _ in range(8):
        y = tf.tanh(y @ m)
    return y


synchronous = tf.config.experimental.get_synchronous_execution()
print("operations are executed synchronously:", synchronous)

# A GPU is used without asking, if there is one.
rng = np.random.default_rng(0)
m = rng.standard_normal((1000, 1000)).astype(np.float32) / 32
m = tf.constant(m)
y = work(m)  # warms up
# Asking for a value waits by itself, so it is never half done.
out = y[0, :3].numpy()
print("values:", [f"{a:.4f}" for a in out])

times = []
for _ in range(3):
    start = time.perf_counter()
    y = work(m)
    tf.test.experimental.sync_devices()  # matters on a GPU
    times.append(time.perf_counter() - start)
print("runs timed:", len(times))

v = tf.Variable(tf.ones(3))
with tf.GradientTape() as tape:
    total = tf.reduce_sum(v * y[0, :3])
grad = tape.gradient(total, v).numpy()
print("gradient:", [f"{a:.4f}" for a in grad])
