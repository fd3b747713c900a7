import tensorflow as tf


def distance(x):
    return tf.sqrt(tf.reduce_sum(x**2))     # fine at zero, forwards


def safe(x):
    return tf.sqrt(tf.reduce_sum(x**2) + 1e-12)


def slope(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return y, tape.gradient(y, x)


x = tf.zeros(2)
y, g = slope(distance, x)
value = float(y)
naive = [str(v) for v in g.numpy()]
print(f"value {value:.4f}, gradient {naive}")

# The check follows the operations of the backward pass, too.
tf.debugging.enable_check_numerics()
try:
    slope(distance, x)
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    found = str(e).split('op "')[1].split('"')[0]
    print(f"check_numerics: {error} at {found}")
tf.debugging.disable_check_numerics()

out, grad = [], []
for start in ([0.0, 0.0], [3.0, 4.0]):
    y, g = slope(safe, tf.constant(start))
    out.append(float(y))
    grad.append(g.numpy().tolist())
    print(f"mended at {start}: grad {[f'{v:.4f}' for v in grad[-1]]}")
