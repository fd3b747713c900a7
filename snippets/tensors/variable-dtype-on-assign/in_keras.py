import keras
import numpy as np
from keras import ops

w = keras.Variable(np.zeros(2, "float32"))
value = np.array([0.1, 2.0**24 + 1])        # float64

w.assign(value)                             # cast, silently
naive = w.dtype
out = ops.convert_to_numpy(w * 2.0)
lost = float(ops.convert_to_numpy(w)[1]) - float(value[1])
print("backend", keras.backend.backend())
print("assigned, dtype", naive)
print("out:", [f"{v:.4f}" for v in out], "lost:", lost)

try:
    w.assign([1.0, 2.0, 3.0])
except ValueError as e:
    error = type(e).__name__
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    message = " ".join(str(e).split()[:6])
    shape_error = type(e).__name__
    print("another shape:", shape_error)

grad = np.full(2, 2.0, "float32")           # of sum(2 * w), by hand
