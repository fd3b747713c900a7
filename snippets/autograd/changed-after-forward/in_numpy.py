import numpy as np

w = np.array([1.0, 2.0, 3.0])

# A backward pass by hand keeps the array, not its values.
out = np.sum(w**2)
saved = w
before = w.copy()
w *= 10.0
naive = (2 * saved).tolist()
grad = 2 * before
print("from the array that changed:", naive)
print(f"from a copy: {out:.4f}", grad.tolist())
