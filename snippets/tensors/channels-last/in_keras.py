import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
pixels = rng.standard_normal((1, 3, 4, 4)).astype("float32")
weights = rng.standard_normal((2, 3, 3, 3)).astype("float32")

# Keras 3 says "channels_last" too, but means the shape (N, H, W, C).
print("image_data_format:", keras.config.image_data_format())
image = ops.transpose(pixels, (0, 2, 3, 1))
image_shape = list(image.shape)
print("shape:", pixels.shape, "->", tuple(image_shape))

kernel = np.transpose(weights, (2, 3, 1, 0))
y = ops.conv(image, kernel, padding="valid", data_format="channels_last")
out = ops.convert_to_numpy(ops.transpose(y, (0, 3, 1, 2)))
print("output[0, 0, 0, 0]:", f"{out[0, 0, 0, 0]:.4f}")

# The gradient of sum(y**2) without a backend: correlate image and 2y.
a, b = ops.convert_to_numpy(image)[0], 2 * ops.convert_to_numpy(y)[0]
slope = np.zeros_like(kernel)
for i in range(3):
    for j in range(3):
        window = a[i : i + 2, j : j + 2]
        slope[i, j] = np.einsum("hwc,hwo->co", window, b)
grad = np.transpose(slope, (3, 2, 0, 1))
print("gradient[0, 0, 0, 0]:", f"{grad[0, 0, 0, 0]:.4f}")
