import numpy as np

x = np.array([10000.0, 10001.0, 10002.0, 10003.0], dtype=np.float32)

# 100020001 needs 27 bits, float32 has 24: the differences are gone.
one_pass = float((x * x).mean() - x.mean() ** 2)
two_pass = float(((x - x.mean()) ** 2).mean())
print(f"mean(x*x) - mean(x)**2: {one_pass:.4f}")
print(f"mean((x - mean(x))**2): {two_pass:.4f}")

grad = 2 * (x - x.mean()) / x.size
print("gradient:", [f"{g:.4f}" for g in grad])

layer_variance = float(x.var())
print(f"x.var(): {layer_variance:.4f}")
