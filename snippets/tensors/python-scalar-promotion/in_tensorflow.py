import tensorflow as tf

pixels = tf.constant([200], dtype=tf.uint8)
plus = pixels + 100
int_dtype = plus.dtype.name
print("uint8 + 100:", plus.numpy().tolist(), int_dtype)
# No check: 500 modulo 256.
plus_300 = (pixels + 300).numpy().tolist()
print("uint8 + 300:", plus_300)

# A Python float is no int32, and nothing is promoted.
try:
    sums = tf.constant([1, 2], dtype=tf.int32) + 0.5
    int_plus_float_dtype = sums.dtype.name
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    int_plus_float_dtype = error
print("int32 + 0.5:", int_plus_float_dtype)

# A Python float takes the tensor's dtype.
h = tf.constant([1.0, 2.0], dtype=tf.float16)
half = h * 0.5
half_dtype = half.dtype.name
print("float16 * 0.5:", half_dtype)

# The mend: widen first.
widened = tf.cast(pixels, tf.int32) + 300
print("widened first:", widened.numpy().tolist())
w = tf.Variable([1.0, 2.0])
with tf.GradientTape() as tape:
    scaled = 3 * w**2
    total = tf.reduce_sum(scaled)
grad = tape.gradient(total, w)
print("3 * w**2:", scaled.numpy().tolist(), "gradient:", grad.numpy())
