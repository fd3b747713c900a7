import tensorflow as tf

# 64 channels, one sample, one position: what matters is who shares.
x = tf.reshape(tf.range(64.0) ** 2, (1, 1, 64))
GroupNorm = tf.keras.layers.GroupNormalization

# groups=32 by default: two channels each, so all become -1 and 1.
naive = tf.reshape(GroupNorm(epsilon=1e-5)(x), [-1])
print("first eight:", [f"{v:.4f}" for v in naive[:8].numpy()])

weights = tf.reshape(tf.range(64.0), (1, 1, 64))
with tf.GradientTape() as tape:
    tape.watch(x)
    mended = GroupNorm(groups=8, epsilon=1e-5)(x)
    loss = tf.reduce_sum(mended * weights)
grad = tf.reshape(tape.gradient(loss, x), [-1])
mended = tf.reshape(mended, [-1])
print("groups=8:   ", [f"{v:.4f}" for v in mended[:8].numpy()])

# Groups that do not divide the channels are refused.
try:
    GroupNorm()(tf.zeros((1, 1, 48)))
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")
