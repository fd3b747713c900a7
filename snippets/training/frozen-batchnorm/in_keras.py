import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
x = rng.normal(3.0, 2.0, (8, 2)).astype("float32")

norm = keras.layers.BatchNormalization()
norm.build((None, 2))
norm.trainable = False

# trainable=False means inference mode, whatever training= says.
naive = ops.convert_to_numpy(norm(x, training=True))
naive_mean = ops.convert_to_numpy(norm.moving_mean).copy()
print("backend", keras.backend.backend())
print("trainable=False, training=True: moving mean",
      [f"{v:.4f}" for v in naive_mean],
      "output mean", f"{naive.mean():.4f}")

# The gradient of sum(out**2) by x: here the layer is affine, with
# the slope 1 / sqrt(moving variance + epsilon).
out = ops.convert_to_numpy(norm(x, training=False))
variance = ops.convert_to_numpy(norm.moving_variance)
grad = 2 * out / np.sqrt(variance + norm.epsilon)
running_mean = ops.convert_to_numpy(norm.moving_mean)
print("training=False:                 moving mean",
      [f"{v:.4f}" for v in running_mean],
      "output mean", f"{out.mean():.4f}")
