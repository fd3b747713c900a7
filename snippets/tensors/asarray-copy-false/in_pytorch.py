import numpy as np
import torch

t = torch.tensor([1.0, 2.0, 3.0])

error = None
try:
    np.asarray(t, copy=False)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("copy=False:", error, "-", message)

# Without the argument it shares all the same.
values = np.asarray(t)
writeable = values.flags.writeable
same_address = values.ctypes.data == t.data_ptr()
print("np.asarray(t) shares:", same_address, "writeable:", writeable)

# Ask PyTorch instead: force=False (the default) never copies.
print("t.numpy():", t.numpy().ctypes.data == t.data_ptr())

# A dtype forces a copy, silently.
wide = np.asarray(t, dtype=np.float64)
print("as float64 shares:", wide.ctypes.data == t.data_ptr())

doubled = values * 2
