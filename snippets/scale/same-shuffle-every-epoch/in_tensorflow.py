import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
data = tf.constant(rng.normal(size=64), tf.float32)


def share(rank):
    # Shuffled with one seed everywhere, then cut into shares.
    return (tf.data.Dataset.from_tensor_slices(data)
            .shuffle(64, seed=7).shard(2, rank).batch(8))


def two_epochs(dataset):
    return [tf.concat(list(dataset), 0) for _ in range(2)]


first, second = two_epochs(share(0))
naive = bool(tf.reduce_all(first == second))
print("shuffle, same order again:      ", naive)
mended = naive

# What a rank sees moves as well.
same_share = bool(tf.reduce_all(tf.sort(first) == tf.sort(second)))
print("the same half of the data again:", same_share)

# Both ranks together see every sample once.
_, other = two_epochs(share(1))
together = tf.concat([second, other], 0)
covered = tf.sort(together)
print("samples seen by both ranks:", len(tf.unique(covered)[0]))
