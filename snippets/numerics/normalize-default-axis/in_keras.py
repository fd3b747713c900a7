import keras
from keras import ops

print("backend:", keras.backend.backend())

x = ops.array([[3.0, 4.0], [6.0, 8.0]])

# The last axis is the default.
mended = ops.normalize(x)
naive = mended
flat = ops.convert_to_numpy(naive).ravel()
print("ops.normalize(x):", [f"{v:.4f}" for v in flat])

# Keras returns no gradients; this is the derivative by hand.
first, second = x[:, 0], x[:, 1]
cube = ops.norm(x, axis=1) ** 3
grad = ops.stack([second**2 / cube, -first * second / cube], axis=1)
flat = ops.convert_to_numpy(grad).ravel()
print("gradient:", [f"{v:.4f}" for v in flat])
