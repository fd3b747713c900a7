import weakref

import numpy as np
import tensorflow as tf

source = np.array([1.0, 2.0, 3.0], dtype="float32")
t = tf.constant(source)

# The tensor has its own memory, so the array may be resized ...
source.resize(6)
print("source.resize:", source.tolist(), "tensor:", t.numpy().tolist())

# ... and disappears with its last name.
watcher = weakref.ref(source)
del source
alive = watcher() is not None
print("after del source, array alive:", alive)

# The other way round: np.asarray keeps the tensor's memory alive.
array = np.asarray(tf.constant([4.0, 5.0]))
print("array of a tensor that has no name:", array.tolist())

total = float(tf.reduce_sum(t))
with tf.GradientTape() as tape:
    tape.watch(t)
    loss = tf.reduce_sum(t**2)
grad = tape.gradient(loss, t)
print("total:", total, "gradient:", grad.numpy().tolist())
