import keras
from keras import ops

print("backend:", keras.backend.backend())
x = ops.linspace(-4.0, 4.0, 9)
naive = ops.gelu(x)
layer = keras.activations.gelu(x)       # another default
mended = ops.gelu(x, approximate=True)

# Keras returns no gradients; this is the derivative by hand.
c = (2 / 3.141592653589793)**0.5
t = ops.tanh(c * (x + 0.044715 * x**3))
slope = c * (1 + 3 * 0.044715 * x**2)
grad = 0.5 * (1 + t) + 0.5 * x * (1 - t**2) * slope
names = ["ops.gelu", "activations.gelu"]
for name, value in zip(names, [naive, layer]):
    print(f"{name}:", [f"{float(v):.4f}" for v in value[2:7]])
