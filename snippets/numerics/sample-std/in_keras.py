import keras
import numpy as np
from keras import ops

print("backend:", keras.backend.backend())

rng = np.random.default_rng(0)
x = ops.array(rng.normal(size=5).astype("float32"))
n = x.shape[0]

std = ops.std(x)
print(f"ops.std(x):      {float(std):.4f}")

# There is no correction= argument: scale the result instead.
sample = ops.std(x) * (n / (n - 1)) ** 0.5
population = ops.std(x)
print(f"scaled to N-1:   {float(sample):.4f}")

# Keras returns no gradients; this is the derivative by hand.
grad = (x - ops.mean(x)) / ((n - 1) * sample)
print("gradient:", [f"{float(g):.4f}" for g in grad])

# BatchNormalization stores the N variance for evaluation.
norm = keras.layers.BatchNormalization(momentum=0.0)
norm(x[:, None], training=True)
stored_variance = ops.convert_to_numpy(norm.moving_variance)
print(f"moving_variance: {stored_variance[0]:.4f}")
