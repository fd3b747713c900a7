import tensorflow as tf

x = tf.reshape(tf.range(12.0), (2, 3, 2))
weight = tf.reshape(tf.range(12.0), (6, 2)) * 10
with tf.GradientTape() as tape:
    tape.watch(x)
    rows = tf.reshape(x, (-1, 2))
    total = tf.reduce_sum(rows * weight)
grad = tape.gradient(total, x)
inferred = list(rows.shape)
print("(2, 3, 2) -> (-1, 2):", rows.shape)

errors = []
for shape in [(-1, -1), (5, -1)]:
    try:
        tf.reshape(x, shape)
    except tf.errors.InvalidArgumentError as e:
        errors.append(type(e).__name__)
        print("reshape", shape, errors[-1])

# Nothing in it, and still an answer: the 3 comes from the input.
empty = tf.zeros((0, 3))
try:
    empty_shape = str(tuple(tf.reshape(empty, (0, -1)).shape))
    empty_works = True
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    empty_works = False
    empty_shape = type(e).__name__
print("(0, 3) -> (0, -1):", empty_shape)
# Better to say the number you know.
explicit_empty = list(tf.reshape(empty, (tf.shape(empty)[0], 3)).shape)
print("(0, 3) -> (n, 3):", explicit_empty)

try:
    tf.broadcast_to(tf.zeros((1, 3)), (2, -1))
    minus_one_broadcast = "works"
except tf.errors.InvalidArgumentError as e:
    minus_one_broadcast = type(e).__name__
print("broadcast_to (2, -1):", minus_one_broadcast)
print("gradient at [1, 2]:", grad[1, 2].numpy().tolist())
