import numpy as np
import tensorflow as tf

samples = np.arange(100)
labels = (samples >= 50).astype(int)    # sorted by class


def epochs(buffer_size):
    dataset = tf.data.Dataset.range(100)
    # Every repetition is shuffled anew.
    dataset = dataset.shuffle(buffer_size, seed=0).batch(100)
    return np.stack(list(dataset.repeat(200).as_numpy_iterator()))


tf.random.set_seed(0)
# Each element is drawn from a buffer holding the next ten.
orders = epochs(10)
all_seen = np.sort(orders[0])
largest_first = int(orders[:, 0].max())
largest_lead = int((orders - samples).max())
first_batch = labels[orders[:, :10]].sum(axis=1)
one_class = int(((first_batch == 0) | (first_batch == 10)).sum())

print("buffer of 10")
print("largest index seen first, 200 epochs:", largest_first)
print("farthest an index moved forward:", largest_lead)
print("first batches of 10 with one class only:", one_class, "of 200")

# A buffer as large as the data shuffles all of it.
late_can_be_first = bool(epochs(100)[:, 0].max() >= 90)
print("buffer of 100")
print("late indices can come first:", late_can_be_first)
