import tensorflow as tf

a = tf.constant([-7, 7, 7])
b = tf.constant([2, 2, -2])

floor = a // b
trunc = tf.truncatediv(a, b)
quotient = a / b
dtype = quotient.dtype.name
print("//   ", floor.numpy().tolist())
print("trunc", trunc.numpy().tolist())
print("/    ", quotient.numpy().tolist(), dtype)

# 2**24 + 1 is the first integer that float32 cannot hold.
big = tf.constant(16777217)
left = big / 1 - 16777216
whole = big // 1 - 16777216
print("16777217 / 1 - 16777216 =", left.numpy())
print("16777217 // 1 - 16777216 =", whole.numpy())

try:
    tf.constant([7]) // 0
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("7 // 0:", error)
