import tensorflow as tf

x = tf.constant([2.2, 2.7, 3.3, 4.5, 5.1, 5.8])
fake_quant = tf.quantization.fake_quant_with_min_max_vars


def run(low, high):
    with tf.GradientTape() as tape:
        tape.watch(x)
        fake = fake_quant(x, low, high)
        total = tf.reduce_sum(fake)
    return fake, tape.gradient(total, x)


# The observed range does not hold 0: it is shifted, not widened.
low, high = tf.constant(2.0), tf.constant(6.0)
naive, naive_grad = run(low, high)
print("fake, 2 to 6:", [f"{v:.4f}" for v in naive.numpy()])
print("gradient:", naive_grad.numpy().tolist())

# Let the range hold 0.
mended, grad = run(tf.minimum(low, 0.0), tf.maximum(high, 0.0))
print("fake, 0 to 6:", [f"{v:.4f}" for v in mended.numpy()])
print("gradient:", grad.numpy().tolist())
