import time

import numpy as np
import tensorflow as tf


def work(m):
    y = m
    for _ in range(8):
        y = tf.tanh(y @ m)
    return y


# A GPU is used without asking, if there is one.
rng = np.random.default_rng(0)
m = rng.standard_normal((1000, 1000)).astype(np.float32) / 32
m = tf.constant(m)
work(m).numpy()  # warm up

start = time.perf_counter()
y = work(m)
returned = time.perf_counter() - start
y.numpy()  # waits for the value and copies it to the host
finished = time.perf_counter() - start
# Timing without the wait measures the launch, where this is True.
returned_early = returned < finished / 2
print("the call returned before the work was done:", returned_early)

v = tf.Variable(tf.ones(3))
with tf.GradientTape() as tape:
    total = tf.reduce_sum(v * y[0, :3])
out, grad = y[0, :3].numpy(), tape.gradient(total, v).numpy()
print("values:", [f"{a:.4f}" for a in out])
print("gradient:", [f"{a:.4f}" for a in grad])
