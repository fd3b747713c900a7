import numpy as np

t = np.array([1.0, 2.0, 3.0], dtype=np.float32)

error = None
values = np.asarray(t, copy=False)
writeable = values.flags.writeable
print("copy=False:", values.tolist(), "writeable:", writeable)
print("same memory:", np.shares_memory(t, values))

# Another dtype needs other bytes: without a copy it is impossible.
try:
    np.asarray(t, dtype=np.float64, copy=False)
except ValueError as e:
    converted_error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("as float64:", converted_error, "-", message)

doubled = values * 2
