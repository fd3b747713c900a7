import numpy as np
import tensorflow as tf

x = np.arange(6, dtype="float32")
calls = tf.Variable(0)


def augment(sample):
    calls.assign_add(1)
    return sample + tf.random.normal(())


def two_epochs(dataset):
    calls.assign(0)
    runs = [list(dataset.as_numpy_iterator()) for epoch in range(2)]
    return int(calls), bool(np.array_equal(*runs))


samples = tf.data.Dataset.from_tensor_slices(x)
# What stands before cache runs in the first epoch only.
calls_kept, frozen = two_epochs(samples.map(augment).cache())
calls_fresh, same = two_epochs(samples.cache().map(augment))
# With a global seed, each pass over map starts the numbers again.
tf.random.set_seed(0)
seeded_repeats = two_epochs(samples.map(augment))[1]
clean = np.stack(list(samples.map(lambda s: s * 2).cache()))

print("augment, then cache: calls", calls_kept, "frozen", frozen)
print("cache, then augment: calls", calls_fresh, "frozen", same)
print("augment after tf.random.set_seed(0): frozen", seeded_repeats)
