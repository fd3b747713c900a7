import keras
from keras import ops

print("backend:", keras.backend.backend())
x = ops.array([-10.0, -1.0, 0.5])
naive = ops.leaky_relu(x)
layer = keras.layers.LeakyReLU()(x)
mended = keras.layers.LeakyReLU(negative_slope=0.2)(x)
# Keras returns no gradients; this is the derivative by hand.
grad = ops.where(x > 0, 1.0, 0.2)
print("function:", [f"{float(v):.4f}" for v in naive])
print("layer:   ", [f"{float(v):.4f}" for v in layer])
print("0.2 said:", [f"{float(v):.4f}" for v in mended])
