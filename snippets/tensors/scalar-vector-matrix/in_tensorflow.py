import tensorflow as tf

scalar = tf.constant(3.0)
vector = tf.constant([1.0, 2.0, 3.0])
matrix = tf.constant([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0]])

ndims, shapes = [], []
for name, t in [("scalar", scalar), ("vector", vector), ("matrix", matrix)]:
    ndims.append(t.ndim)  # the same number as tf.rank(t), a tensor
    shapes.append(str(tuple(t.shape)))
    print(name, "ndim", t.ndim, "shape", t.shape, "size", int(tf.size(t)))

# `@` wants matrices on both sides; a bare vector is refused.
try:
    matrix @ vector
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("matrix @ vector:", error)

with tf.GradientTape() as tape:
    tape.watch(vector)
    product = scalar * tf.linalg.matvec(matrix, vector)
    total = tf.reduce_sum(product)
grad = tape.gradient(total, vector)
print("3 * matvec(matrix, vector) =", product.numpy().tolist())
print("gradient of its sum =", grad.numpy().tolist())

# One number in brackets is a vector of length one, not a scalar.
lonely_ndims = [tf.constant(3.0).ndim, tf.constant([3.0]).ndim]
print("ndim of 3.0 and [3.0]:", lonely_ndims)

# Two axes, but the second row is twice the first: matrix rank 1.
matrix_rank = int(tf.linalg.matrix_rank(matrix))
print("ndim of the matrix:", matrix.ndim, "matrix rank:", matrix_rank)
