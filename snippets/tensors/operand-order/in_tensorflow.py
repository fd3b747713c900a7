import numpy as np
import tensorflow as tf

a = np.array([1.0, 2.0, 3.0])  # float64
t = tf.constant([4.0, 5.0, 6.0])  # float32


def outcome(operation):
    try:
        value = operation()
        return "Tensor" if tf.is_tensor(value) else type(value).__name__
    except TypeError as e:
        return type(e).__name__


# Either way the array becomes a tensor of the other operand's dtype.
array_first = outcome(lambda: a * t)
mixed_dtype = (a * t).dtype.name
print("array * tensor:", array_first, mixed_dtype)
print("tensor * array:", outcome(lambda: t * a), (t * a).dtype.name)

# A function of NumPy's is another matter: it returns an array.
print("np.multiply(array, tensor):", outcome(lambda: np.multiply(a, t)))

v = tf.Variable(t)
grad_operand = outcome(lambda: a * v)
scalar_first = outcome(lambda: np.float64(2.0) * v)
print("array * Variable:", grad_operand)
print("np.float64 * Variable:", scalar_first)

with tf.GradientTape() as tape:
    out = a * v
    total = tf.reduce_sum(out)
grad = tape.gradient(total, v)
print("out:", out.numpy().tolist(), "gradient:", grad.numpy().tolist())
