import numpy as np

x = np.array([1.0, 2.0, 4.0, 8.0])
kernel = np.array([1.0, 0.0, -1.0])

# A mathematician's convolution: the kernel is turned round.
naive = np.convolve(x, kernel, mode="valid")
print("np.convolve: ", naive.tolist())

# What deep learning calls a convolution.
correlated = np.correlate(x, kernel, mode="valid")
convolved = np.convolve(x, kernel, mode="valid")
print("np.correlate:", correlated.tolist())

# Gradient of the sum of squares of `correlated`, by hand.
windows = np.lib.stride_tricks.sliding_window_view(x, 3)
grad = 2 * correlated @ windows
print("gradient:", grad.tolist())
