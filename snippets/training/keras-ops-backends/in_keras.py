import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")
w = rng.normal(size=(3, 3)).astype("float32")

# One attention head, in NumPy's words: no framework is named.
query = ops.matmul(x, w)
scores = ops.einsum("bqd,bkd->bqk", query, x) / ops.sqrt(3.0)
weights = ops.softmax(scores, axis=-1)
context = ops.matmul(weights, x)
top = ops.argmax(weights, axis=-1)

out = ops.convert_to_numpy(context)
best = ops.convert_to_numpy(top)
kind = type(context).__module__.split(".")[0]

# The backend still shows through where the frameworks differ.
double = keras.backend.standardize_dtype(
    ops.convert_to_tensor(np.ones(2)).dtype)
try:
    part = ops.convert_to_tensor(np.zeros(3, "float32"))
    part[0] = 1.0
    in_place = "works"
except TypeError as e:
    error = type(e).__name__
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    message = " ".join(str(e).split()[:6])
    in_place = type(e).__name__

print("backend", keras.backend.backend(), "gives", kind)
print("context, first row", [f"{v:.4f}" for v in out[0, 0]])
print("most attended", best.tolist())
print("float64 array becomes", double)
print("x[0] = 1.0:", in_place)
