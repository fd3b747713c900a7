import pathlib
import tempfile

import numpy as np
import tensorflow as tf

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "weights.npy")
    np.save(path, np.arange(4, dtype="float32"))

    # A tensor is a value of its own: the whole file is read here.
    mapped = np.load(path, mmap_mode="r+")
    x = tf.convert_to_tensor(mapped)

    # So is a Variable. Writing to it stays in memory.
    v = tf.Variable(mapped)
    v[0].assign(9.0)
    mapped.flush()
    file_first = float(np.load(path)[0])
    print("after writing to a Variable, the file begins with", file_first)

    # To save it, write the array yourself.
    mapped[:] = v.numpy()
    mapped.flush()
    print("after mapped[:] = v.numpy():", float(np.load(path)[0]))
    del mapped

total = float(tf.reduce_sum(x))
with tf.GradientTape() as tape:
    tape.watch(x)
    loss = tf.reduce_sum(x**2)
grad = tape.gradient(loss, x)
print("total:", total, "gradient:", grad.numpy().tolist())
