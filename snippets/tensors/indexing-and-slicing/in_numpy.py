import numpy as np

x = np.arange(12.0).reshape(3, 4)

block = x[1:, ::2]  # slices
masked = x[x % 5 == 0]  # a boolean mask: always one axis
rows = x[[0, 0, 2]]  # integers choose rows, repeats allowed
pairs = x[[0, 2], [1, 3]]  # two lists are zipped: (0, 1) and (2, 3)
print("block:", block.tolist())
print("masked:", masked.tolist())
print("pairs:", pairs.tolist())

listed = x[[0, 2]]
print("x[[0, 2]] has shape", listed.shape)

try:
    beyond = None
    beyond = float(x[7, 0])
except IndexError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("x[7, 0]:", error)

# A slice is a view, a mask makes a copy.
slice_is_view = np.shares_memory(x, block)
mask_is_view = np.shares_memory(x, masked)
print("slice is a view:", slice_is_view, "mask:", mask_is_view)

# By hand: grad[[0, 0, 2]] += 1 would count row 0 once, add.at twice.
grad = np.zeros_like(x)
np.add.at(grad, [0, 0, 2], 1.0)
print("gradient of the chosen rows:", grad.tolist())
