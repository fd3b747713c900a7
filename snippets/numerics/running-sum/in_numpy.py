import numpy as np

n = 2**24 + 1024
ones = np.ones(n, dtype=np.float32)

# Pairwise: halves are added separately.
total = float(ones.sum())
# One after the other.
running = float(np.cumsum(ones)[-1])
# An accumulator of another dtype.
exact = float(np.cumsum(ones, dtype=np.float64)[-1])
print("sum:", total, " cumsum:", running, " in float64:", exact)
lost_in_sum, lost_in_cumsum = n - total, n - running
lost_when_wide = n - exact
print("lost by the sum:", lost_in_sum, " by cumsum:", lost_in_cumsum)

# Along the first axis of two columns NumPy adds row by row.
pairs = np.ones((n, 2), dtype=np.float32)
columns = float(pairs.sum(axis=0)[0])
lost_in_columns = n - columns
print("sum(axis=0) of two columns:", columns)

grad_first = 1.0  # of the sum, by hand
