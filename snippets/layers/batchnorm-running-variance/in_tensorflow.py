import tensorflow as tf

x = tf.constant([[1.0], [2.0], [3.0], [6.0]])       # 4 values
BatchNorm = tf.keras.layers.BatchNormalization

# momentum=0.0: keep only the new value.
bn = BatchNorm(momentum=0.0, epsilon=1e-5)
normalised = bn(x, training=True)
naive = tf.identity(bn.moving_variance)     # the one by N
print(f"moving_variance: {naive[0]:.4f}")

biased = naive
n = len(x)
unbiased = naive * n / (n - 1)
print(f"by N - 1:        {unbiased[0]:.4f}")

# A batch of one has the variance 0, and nothing is said.
bn(x[:1], training=True)
alone = float(bn.moving_variance[0])
print(f"a batch of one:  {alone:.4f}")

bn = BatchNorm(momentum=0.9, epsilon=1e-5)
bn(x, training=True)
step = tf.identity(bn.moving_variance)
print(f"a step by N:     {step[0]:.4f}")

# The fused kernel of TensorFlow itself gives the one by N - 1.
one = tf.ones(1)
_, _, fused = tf.compat.v1.nn.fused_batch_norm(
    x[:, None, None], one, one, epsilon=1e-5, is_training=True)[:3]
fused_variance = float(fused[0])
print(f"fused_batch_norm: {fused_variance:.4f}")
