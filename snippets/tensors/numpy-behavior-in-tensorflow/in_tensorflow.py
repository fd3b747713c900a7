import numpy as np
import tensorflow as tf
import tensorflow.experimental.numpy as tnp

ints, floats = tf.constant([1, 2, 3]), tf.constant([0.5, 0.5, 0.5])
x = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])


def outcome(operation):
    try:
        return operation().dtype.name
    except (AttributeError, tf.errors.InvalidArgumentError) as e:
        return type(e).__name__


before = [outcome(lambda: ints + floats), outcome(lambda: x.T)]
print("before: int32 + float32:", before[0], " x.T:", before[1])

# A switch for the whole program, to be set at its beginning.
tnp.experimental_enable_numpy_behavior()

mixed_dtype = outcome(lambda: ints + floats)
print("after:  int32 + float32:", mixed_dtype, " x.T:", tuple(x.T.shape))
rows = x[[0, 2]]
print("x[[0, 2]] is two rows:", rows.numpy().tolist())

# tnp functions default to float64 like NumPy, tf.constant does not.
tnp_dtype = tnp.ones(2).dtype.name
literal_dtype = tf.constant(1.5).dtype.name
print("tnp.ones:", tnp_dtype, " tf.constant(1.5):", literal_dtype)

# Still immutable.
try:
    x[0, 0] = 9.0
except (AttributeError, TypeError) as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    assign_error = type(e).__name__
    print("x[0, 0] = 9.0:", assign_error)

# tnp arrays are tensors: the tape sees through tnp functions.
with tf.GradientTape() as tape:
    tape.watch(x)
    out = tnp.matmul(x.T, x)
    total = tnp.sum(out)
grad = tape.gradient(total, x)
print("x.T @ x:", out.numpy().tolist())
print("gradient:", np.asarray(grad).tolist())
