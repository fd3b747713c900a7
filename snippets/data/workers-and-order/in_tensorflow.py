import os

import numpy as np
import tensorflow as tf

samples = tf.range(12, dtype=tf.float32)


def load(i):
    return tf.sqrt(samples[i])


# Threads of one process; deterministic=True is the default.
dataset = tf.data.Dataset.range(12).map(load, num_parallel_calls=2)
out = np.stack(list(dataset.batch(4).as_numpy_iterator()))
by_index = out.size


def stream():
    yield from range(12)


# A stream is read once, whatever happens to its elements after.
spec = tf.TensorSpec((), tf.int64)
read = tf.data.Dataset.from_generator(stream, output_signature=spec)
naive = sum(1 for _ in read.map(load, num_parallel_calls=2))
# shard is what splits data between processes.
mended = sum(1 for worker in range(2)
             for _ in read.shard(2, worker).map(load))

pids = dataset.map(
    lambda x: tf.numpy_function(os.getpid, [], tf.int64),
    num_parallel_calls=2)
processes = len(set(pids.as_numpy_iterator()))

print("first batch", [f"{v:.4f}" for v in out[0]])
print("samples: by index", by_index, "- stream", naive,
      "- stream shared out", mended)
print("processes that load:", processes)
