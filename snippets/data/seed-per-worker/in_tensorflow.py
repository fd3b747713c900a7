import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
indices = tf.data.Dataset.range(8)


def draw(function, calls):
    numbers = indices.map(
        lambda i: tf.numpy_function(function, [i], tf.float64),
        num_parallel_calls=calls)
    return np.array(list(numbers.as_numpy_iterator()))


# Threads of one process: one generator, no copies.
distinct = len(set(draw(lambda i: rng.random(), 1).tolist()))


def noise(i):
    return np.random.default_rng([0, i]).random()


mended = draw(noise, 2)
stays = bool(np.array_equal(mended, draw(noise, 1)))

# TensorFlow's own way: a seed for each element, no state.
stateless = indices.map(lambda i: tf.random.stateless_uniform((), [0, i]))
own = len(set(stateless.as_numpy_iterator()))

print("different numbers, naive:", distinct, "of 8")
print("stateless_uniform:", own, "of 8")
print("mended", [f"{v:.4f}" for v in mended[:4]])
