import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
target = ops.array(rng.normal(size=(3, 4)).astype("float32"))
pred = ops.zeros((3, 4))
MSE = keras.losses.MeanSquaredError

mean = MSE()(target, pred)
naive_sum = MSE(reduction="sum")(target, pred)
naive_each = MSE(reduction="none")(target, pred)
print(f"mean {float(mean):.4f}  sum {float(naive_sum):.4f}")
print("none:", tuple(naive_each.shape))

# The last axis has already been averaged: put its length back.
total = MSE(reduction="sum")(target, pred) * pred.shape[-1]
each = MSE(reduction="none")(target, pred)
print(f"total {float(total):.4f}")
print("per sample:", [f"{float(v):.4f}" for v in each])

# Keras returns no gradients; this one is by hand.
grad = 2 * (pred - target)
