import tensorflow as tf

first = tf.Variable([[1.0, -1.0], [1.0, 1.0]])
last = tf.constant([[0.5], [0.5]])
x = tf.constant([[3.0, 1.0], [1.0, 2.0]])


@tf.function
def broken(x):
    h = x @ first
    h = tf.math.log(h)              # of a negative number: NaN
    return tf.reduce_mean(h @ last)


@tf.function
def mended(x):
    h = x @ first
    h = tf.math.log1p(tf.abs(h))
    return tf.reduce_mean(h @ last)


def complaint(f):
    try:
        f(x)
    except tf.errors.InvalidArgumentError as e:
        return str(e)


def operation(text):
    return text.split(' op "')[1].split('"')[0].rstrip("_0123456789")


plain = str(broken(x).numpy())
print("without looking:", plain)

# From here on every operation made is followed by a check. A function
# traced before keeps its old graph: only its result is looked at.
tf.debugging.enable_check_numerics()
in_old_graph = operation(complaint(broken))
print("the graph traced before:", in_old_graph)
text = complaint(tf.function(broken.python_function))
found = operation(text)
line_shown = ", in broken" in text
print("traced again:", found, "our line named:", line_shown)
tf.debugging.disable_check_numerics()

with tf.GradientTape() as tape:
    out = mended(x)
grad = tape.gradient(out, first)
print(f"mended: {out.numpy():.4f}, grad",
      [f"{g:.4f}" for g in grad.numpy().flatten()])
