import numpy as np
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
square = np.array([[1.0, 2.0], [3.0, 4.0]], "float32")  # PyTorch's


def dense(kernel, units):
    layer = tf.keras.layers.Dense(units, use_bias=False)
    layer.build((None, 2))
    layer.set_weights([kernel])
    return layer


# A square matrix fits either way: nothing is said.
naive = dense(square, 2)(x)     # x @ kernel
print("as it is:  ", naive.numpy().tolist())

with tf.GradientTape() as tape:
    tape.watch(x)
    mended = dense(square.T, 2)(x)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, x)
print("transposed:", mended.numpy().tolist())

# A weight of another shape, as PyTorch keeps it, is refused.
wide = np.ones((3, 2), "float32")       # 3 outputs, 2 inputs in PyTorch
try:
    dense(wide, 3)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")
