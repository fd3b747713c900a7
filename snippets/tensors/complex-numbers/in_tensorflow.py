import tensorflow as tf

z = tf.constant([3 + 4j, 1 - 2j])
dtype = z.dtype.name
print("dtype:", dtype)

with tf.GradientTape() as tape:
    tape.watch(z)
    modulus = tf.abs(z)
    loss = tf.reduce_sum(modulus**2)
print("modulus:", [f"{v:.4f}" for v in modulus])

grad = tape.gradient(loss, z)
gradient = tf.stack([tf.math.real(grad), tf.math.imag(grad)], axis=-1)
ascent = gradient
print("gradient (real, imaginary):", gradient.numpy().tolist())

# A real and a complex tensor do not mix: cast first.
try:
    mixed = (tf.ones(1) * tf.ones(1, tf.complex64)).dtype.name
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:4])
    print(error, "-", message)
