import keras
import numpy as np

inputs = keras.Input((3,), batch_size=2)
kind = type(inputs).__name__
is_tensor = keras.ops.is_tensor(inputs)
print("keras.ops.is_tensor:", is_tensor)
layer = keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
# A layer called on a KerasTensor computes a shape and a dtype only.
doubled = layer(inputs) * 2.0
symbolic_shape = list(doubled.shape)
print(kind, tuple(doubled.shape), doubled.dtype)

try:
    np.asarray(doubled)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("np.asarray(symbol):", error)

# Leave the batch size out and it stays unknown until data arrives.
known_shape = str(keras.Input((3,)).shape)
print("without batch_size:", known_shape)

x = np.arange(6, dtype="float32").reshape(2, 3)
model = keras.Model(inputs, doubled)
out = keras.ops.convert_to_numpy(model(x))
print("with values:", out.ravel().tolist())

# d sum(2 x w) / dw, column by column: out is linear in the weights.
grad = np.zeros((3, 1), dtype="float32")
for i in range(3):
    layer.set_weights([np.eye(3, dtype="float32")[:, i : i + 1]])
    grad[i] = keras.ops.convert_to_numpy(model(x)).sum()
print("gradient:", grad.ravel().tolist())
