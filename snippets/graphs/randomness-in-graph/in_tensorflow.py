import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)


@tf.function
def noisy(x):
    own = tf.random.uniform([])             # the framework's
    foreign = float(rng.random())           # NumPy's
    return own, foreign, tf.reduce_sum(x * x)


tf.random.set_seed(0)
x = tf.constant([1.0, 2.0, 3.0])
draws = [noisy(x) for _ in range(3)]
own_draws = len({float(own) for own, _, _ in draws})
numpy_draws = len({float(foreign) for _, foreign, _ in draws})
print("3 calls, different tf.random.uniform:", own_draws)
print("3 calls, different NumPy draws:", numpy_draws)


# Noise drawn outside and passed in: the same in every framework.
@tf.function
def mended(x, noise):
    return tf.reduce_sum((x + noise) ** 2)


source = np.random.default_rng(1)
out, grad = [], []
for _ in range(3):
    noise = tf.constant(source.normal(size=3), tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = mended(x, noise)
    out.append(float(y))
    grad.append(tape.gradient(y, x).numpy().tolist())
print("noise as an argument:", [f"{v:.4f}" for v in out])
