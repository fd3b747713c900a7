import numpy as np

tiny = np.array([1e-40], dtype=np.float32)
print("smallest normal float32:", np.finfo(np.float32).tiny)

stored = bool(tiny[0] != 0)
# In units of 1e-41, so that the zero can be told from the number.
scaled = float((tiny * np.float32(0.5)).astype(np.float64)[0] * 1e41)
print("stored:", stored, f"half of it, times 1e41: {scaled:.4f}")

# Above the limit nothing differs.
x = np.array([1e-30], dtype=np.float32)
safe = (x * np.float32(1e30)).astype(np.float64)
grad = np.float32([1e30]) / np.float32(1e30)  # by hand, rescaled
print("1e-30 * 1e30:", [f"{v:.4f}" for v in safe])
