import numpy as np

x = np.array([[1.0], [2.0]], dtype=np.float32)
wide = np.broadcast_to(x, (2, 3))
strides = str(wide.strides)
print("shape", wide.shape, "strides in bytes", strides)
# nbytes counts elements, not memory: 24 bytes shown, 8 used.
stored = x.nbytes
print("nbytes says", wide.nbytes, "- memory used", stored)

try:
    wide[0, 0] = 9.0
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("wide[0, 0] = 9:", error, message)
after_write = wide[0].tolist()

# The mend: a copy has memory of its own.
own = wide.copy()
own[0, 0] = 9.0
copied = own
print("copied, then written:", copied.tolist())

weight = np.arange(6, dtype=np.float32).reshape(2, 3)
out = wide * weight
# By hand: each place read three times collects three gradients.
grad = weight.sum(axis=1, keepdims=True)
print("gradient:", grad.ravel().tolist())
