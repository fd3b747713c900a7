import numpy as np

x = np.arange(6.0).reshape(2, 3)

# reshape gives a view here: the same memory under another shape.
wide = x.reshape(3, 2)
turned = x.T
strides = str([x.strides, wide.strides, turned.strides])
print("strides in bytes of x, reshape, transpose:", strides)
print("shares memory:", np.shares_memory(x, wide))

# Ask for no copy, and the transpose is refused ...
try:
    turned.reshape(6, copy=False)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"turned.reshape(6, copy=False): {error}")
# ... ask for nothing, and it is copied without a word.
flat = turned.reshape(6)
print("turned.reshape(6):", flat.tolist())

x[0, 0] = 99.0
after_write = float(wide[0, 0])
after_write_transposed = float(flat[0])
print("after x[0, 0] = 99: view", after_write, "copy", float(flat[0]))

# By hand: undo the reshape, then the transpose.
grad = np.arange(6.0).reshape(3, 2).T
print("gradient:", grad.tolist())
