import numpy as np
import tensorflow as tf


def aligned(n):
    """A float32 array of zeros that starts on a 64-byte boundary."""
    raw = np.zeros(4 * n + 64, dtype=np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + 4 * n].view(np.float32)


# array -> tensor: convert_to_tensor copies.
source = np.array([1.0, 2.0, 3.0], dtype=np.float32)
x = tf.convert_to_tensor(source)
with tf.GradientTape() as tape:
    tape.watch(x)
    loss = tf.reduce_sum(x**2)
source[0] = 9.0
array_to_tensor = float(x[0])
late_grad = float(tape.gradient(loss, x)[0])
print("convert_to_tensor sees the write:", array_to_tensor)
print(f"loss {loss:.4f}, its gradient at x[0] {late_grad:.4f}")

# A large, well-aligned array would be the candidate for zero copies.
source = aligned(1_000_000)
t = tf.convert_to_tensor(source)
source[0] = 9.0
aligned_seen = float(t[0])
print("a large aligned array:", aligned_seen)

# tensor -> array: .numpy() is a copy, free to be written.
t = tf.zeros(3)
t.numpy()[0] = 9.0
tensor_to_array = float(t[0])
print("after writing to t.numpy():", t.numpy().tolist())

# np.asarray does not copy, so it is read-only.
view = np.asarray(t)
asarray_writable = view.flags.writeable
try:
    view[0] = 9.0
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("writing to np.asarray(t):", error, message)

# tf.constant says "a value of its own" most plainly.
source = np.array([1.0, 2.0, 3.0], dtype=np.float32)
x = tf.constant(source)
source[0] = 9.0
with tf.GradientTape() as tape:
    tape.watch(x)
    loss = tf.reduce_sum(x**2)
doubled = x * 2
grad = tape.gradient(loss, x)
print("copied:", doubled.numpy(), "gradient:", grad.numpy())
