import numpy as np
import tensorflow as tf

x = tf.Variable([2.0, 1.0, 2.0, 1.0, 2.0])

naive = tf.math.top_k(x, 3).indices
print("top_k(x, 3).indices:", naive.numpy().tolist())

# Forty values of three kinds: is the default order the stable one?
many = np.random.default_rng(0).integers(0, 3, 40).astype("float32")
default = tf.argsort(many).numpy()
stable = bool((default == np.argsort(many, kind="stable")).all())
print("argsort keeps the order of ties:", stable)

mended = tf.argsort(x, direction="DESCENDING", stable=True)
print("stable, descending:", mended.numpy().tolist())

weights = tf.constant([1.0, 2.0, 3.0, 4.0, 5.0])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.gather(x, mended) * weights)
grad = tf.convert_to_tensor(tape.gradient(loss, x))
print("gradient:", grad.numpy().tolist())
