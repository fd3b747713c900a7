import tensorflow as tf

x = tf.constant([[0.0, 0.0], [3.0, 4.0]])


def norm(x):
    return tf.norm(x, axis=1)


def root(x):
    return tf.sqrt(tf.reduce_sum(x ** 2, axis=1))


def inside(x):                  # epsilon inside the root
    return tf.sqrt(tf.reduce_sum(x ** 2, axis=1) + 1e-12)


def twice(x):                   # the root's input made safe, too
    square = tf.reduce_sum(x ** 2, axis=1)
    safe = tf.where(square > 0, square, 1.0)
    return tf.where(square > 0, tf.sqrt(safe), 0.0)


def slope(f, at=x):
    with tf.GradientTape() as tape:
        tape.watch(at)
        total = tf.reduce_sum(f(at))
    return tape.gradient(total, at)


def nan_rows(grad):
    return tf.reduce_any(tf.math.is_nan(grad), axis=1).numpy().tolist()


out = norm(x)
norm_nan, sqrt_nan = nan_rows(slope(norm)), nan_rows(slope(root))
print("lengths", out.numpy().tolist())
print("tf.norm:", slope(norm).numpy().tolist())
print("by hand:", slope(root).numpy().tolist())
# The square hands 0 to the root, whose gradient then returns 0.
squared_nan = nan_rows(slope(lambda x: norm(x) ** 2))
print("norm squared, rows with nan:", squared_nan)

# One zero row, and every weight before it is lost.
lost_grad = slope(lambda w: norm(x @ w), tf.eye(2))
lost = bool(tf.reduce_all(tf.math.is_nan(lost_grad)))
print("all weights nan:", lost)

inside_grad, twice_grad = slope(inside), slope(twice)
print("epsilon inside:", inside_grad.numpy().tolist())
print("where twice:   ", twice_grad.numpy().tolist())

# 1e-12 is 0 in float16.
half_nan = nan_rows(slope(inside, tf.cast(x, tf.float16)))
print("epsilon in float16, rows with nan:", half_nan)
