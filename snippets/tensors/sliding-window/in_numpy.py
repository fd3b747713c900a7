import numpy as np

x = np.arange(6, dtype=np.float32) ** 2
view = np.lib.stride_tricks.sliding_window_view(x, 3)
strides = str(view.strides)
windows = view.copy()
averages = view.mean(axis=1)
print("windows:", windows.tolist())
print("shape", view.shape, "strides in bytes", strides)
print("averages:", [f"{a:.4f}" for a in averages])

# as_strided does the same and checks nothing: one window too many
# would read whatever lies behind the array.
by_hand = np.lib.stride_tricks.as_strided(x, (4, 3), (4, 4))
as_strided_same = np.array_equal(by_hand, view)
print("as_strided agrees:", as_strided_same)

x[2] = 100.0
follows = view[:3].tolist() == [[0, 1, 100], [1, 100, 9], [100, 9, 16]]
print("a write to x[2] shows in three windows:", follows)

# By hand: sum(averages**2) reaches x[i] through every window on it.
grad = np.zeros(6, dtype=np.float32)
for i, average in enumerate(averages):
    grad[i : i + 3] += 2 * average / 3
print("gradient:", [f"{g:.4f}" for g in grad])
