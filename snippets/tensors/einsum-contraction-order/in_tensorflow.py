import tensorflow as tf

# (8, 8) @ (8, 8) @ (8, 1): from the right it is far less work. From
# the left the first product overflows float32, so the value tells.
a, b = tf.fill((2, 8, 8), 1e30)
c = tf.fill((8, 1), 1e-30)
equation = "ij,jk,kl->il"


def told(y):
    finite = tf.reduce_all(tf.math.is_finite(y))
    return "right first" if finite else "overflow"


default = told(tf.einsum(equation, a, b, c))
print("default (greedy):", default)
optimal = told(tf.einsum(equation, a, b, c, optimize="optimal"))
print("optimal:         ", optimal)

# Greedy weighs sizes: either pair takes 64 elements away, a tie. In
# (8, 8) @ (8, 16) @ (16, 1) the second takes away more.
b, c = tf.fill((8, 16), 1e30), tf.fill((16, 1), 1e-30)
wide = told(tf.einsum(equation, a, b, c))
print("greedy, wider:   ", wide)

# In two lines it is the same everywhere.
by_hand = told(tf.einsum("ij,jl->il", a, tf.einsum("jk,kl->jl", b, c)))
print("two einsums:     ", by_hand)

# Small numbers: whatever the order, the values are equal.
x = tf.reshape(tf.range(6.0), (2, 3))
y = tf.reshape(tf.range(12.0), (3, 4))
out = tf.einsum(equation, x, y, tf.reshape(tf.range(4.0), (4, 1)))
print("small numbers:", out.numpy().tolist())
