import tensorflow as tf

w = tf.Variable(tf.zeros(2))
value = tf.constant([0.1, 2.0**24 + 1], tf.float64)

# A variable's dtype is fixed: another one is refused.
try:
    w.assign(value)
    naive = w.dtype.name
except (ValueError, TypeError, tf.errors.InvalidArgumentError) as e:
    error = type(e).__name__
    naive = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{naive}: {message} ...")

w.assign(tf.cast(value, w.dtype))
lost = float(w[1]) - float(value[1])
with tf.GradientTape() as tape:
    out = w * 2.0
grad = tape.gradient(out, w)
print("out:", [f"{v:.4f}" for v in out.numpy()], "lost:", lost)

# So is its shape, unless it was made with shape=tf.TensorShape(None).
try:
    w.assign([1.0, 2.0, 3.0])
except ValueError as e:
    shape_error = type(e).__name__
    print("another shape:", shape_error)
