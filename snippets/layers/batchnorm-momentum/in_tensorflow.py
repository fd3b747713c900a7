import tensorflow as tf

x = tf.constant([[1.0], [3.0]])         # mean 2
BatchNorm = tf.keras.layers.BatchNormalization


def moving_mean(bn, steps=1):
    for _ in range(steps):
        bn(x, training=True)
    return float(bn.moving_mean[0])


# new = momentum * old + (1 - momentum) * batch, momentum 0.99
naive = [moving_mean(BatchNorm(), n) for n in (1, 10, 100)]
print("default, 1, 10, 100 steps: ", [f"{v:.4f}" for v in naive])

copied = moving_mean(BatchNorm(momentum=0.9))
print(f"momentum=0.9, after a step: {copied:.4f}")

# Both rules: the two momenta add up to 1.
slow, fast = [tf.constant([
    moving_mean(BatchNorm(momentum=m), n)
    for n in (1, 10, 100)]) for m in (1 - 0.01, 1 - 0.1)]
print("0.01 new:", [f"{v:.4f}" for v in slow.numpy()])
print("0.1 new: ", [f"{v:.4f}" for v in fast.numpy()])
