import numpy as np

x = np.array([1.0, 2.0, 3.0, 4.0])
print("overlap:", np.shares_memory(x[1:], x[:-1]))

# Not 1, 3, 6, 10: the right side is read before anything is written.
x[1:] += x[:-1]
naive = x.tolist()
print("x[1:] += x[:-1]:", naive)

x = np.array([1.0, 2.0, 3.0, 4.0])
x[1:] += x[:-1].copy()
mended = x
print("with a copy:    ", mended.tolist())

# By hand: sum(y**2) with y[0] = x[0], y[i] = x[i] + x[i - 1].
grad = 2 * mended
grad[:-1] += 2 * mended[1:]
print("gradient:", grad.tolist())
