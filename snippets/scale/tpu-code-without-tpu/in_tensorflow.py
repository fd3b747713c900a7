import numpy as np
import tensorflow as tf

# The first lines of TensorFlow's TPU guide.
try:
    resolver = tf.distribute.cluster_resolver.TPUClusterResolver()
    strategy = tf.distribute.TPUStrategy(resolver)
    error, message = None, None
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    strategy = tf.distribute.get_strategy()     # the default: one device
print(error, "|", message)

knows_tpu = hasattr(tf.distribute, "TPUStrategy")
print("tf.distribute.TPUStrategy:", knows_tpu)

# The step itself names no device: the strategy places it.
rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(8, 3)), tf.float32)
with strategy.scope():
    w = tf.Variable([0.5, -1.0, 2.0])


@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.linalg.matvec(x, w) ** 2)
    return loss, tape.gradient(loss, w)


out, grad = strategy.run(step)
print(f"loss {out.numpy():.4f}, gradient",
      [f"{g:.4f}" for g in grad.numpy()])
