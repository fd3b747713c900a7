import numpy as np

w = np.zeros(2, np.float32)
value = np.array([0.1, 2.0**24 + 1])        # float64

w[:] = value                                # cast, silently
naive = str(w.dtype)
out = w * np.float32(2.0)
lost = float(w[1]) - float(value[1])
print("assigned, dtype", naive)
print("out:", [f"{v:.4f}" for v in out], "lost:", lost)

grad = np.full(2, 2.0, np.float32)          # of sum(2 * w), by hand
