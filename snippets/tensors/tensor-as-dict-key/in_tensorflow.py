import tensorflow as tf

a = tf.constant([1.0, 2.0])
b = tf.constant([1.0, 2.0])
c = tf.constant([1.0, 3.0])

try:
    {a: "weights"}
    hashable = True
except TypeError as e:
    hashable = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("{a: ...}:", error, message)

# ref() is a key that stands for the object.
names = {a.ref(): "weights"}
found = b.ref() in names
print("found by a.ref():", a.ref() in names, "- by b.ref():", found)

# == is elementwise, so a list cannot be searched by value either.
equal = a == c
print("a == c:", equal.numpy().tolist())
try:
    c in [a, b]
except ValueError as e:
    in_error = type(e).__name__
    print("c in [a, b]:", in_error)

all_equal = bool(tf.reduce_all(a == b))
print("same values:", all_equal)
# A key that stands for the values.
by_bytes = len({x.numpy().tobytes() for x in (a, b, c)})
print("distinct among a, b, c, by value:", by_bytes)
