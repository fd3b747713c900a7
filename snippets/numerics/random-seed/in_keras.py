import keras
import numpy as np
from keras import ops

print("backend:", keras.backend.backend())


def show(title, values):
    print(title, [f"{v:.4f}" for v in ops.convert_to_numpy(values)])


# seeds Python, NumPy and the backend
keras.utils.set_random_seed(0)
first = keras.random.normal((3,))
keras.utils.set_random_seed(0)
again = keras.random.normal((3,))
show("seed 0:      ", first)
show("seed 0 again:", again)
repeats = ops.max(ops.absolute(first - again))

# An integer seed is stateless: the same numbers at every call.
integer_seed = keras.random.normal((3,), seed=0)
show("seed=0:      ", integer_seed)

# Draw once in NumPy, and hand the arrays to every framework.
rng = np.random.default_rng(0)
x = ops.array(rng.normal(size=(2, 3)).astype("float32"))
w = ops.array(rng.normal(size=3).astype("float32"))
shared = ops.tanh(ops.matmul(x, w))
grad = ops.matmul(1 - shared**2, x)  # by hand
show("shared input:", shared)
