import numpy as np

rng = np.random.default_rng(0)
kernel = rng.normal(size=(4, 2)).astype("float32")
batch = rng.normal(size=(4, 4)).astype("float32")


def layer(x):
    return x @ kernel


def attempt(x):
    try:
        return str(layer(x).shape)
    except Exception as e:
        global error, message
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
        return error


out = layer(batch)
# The gradient of the sum of the outputs.
grad = batch.T @ np.ones((4, 2), "float32")

lone_sample = attempt(batch[0])
transposed = attempt(batch.T)       # square, so it fits
three_features = attempt(batch[:, :3])

print("lone sample   ", lone_sample)
print("transposed    ", transposed)
print("three features", three_features, "-", message)
