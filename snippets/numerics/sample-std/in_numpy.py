import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=5).astype("float32")

std = np.std(x)
print(f"np.std(x):         {std:.4f}")

sample = np.std(x, ddof=1)
population = np.std(x, ddof=0)
print(f"np.std(x, ddof=1): {sample:.4f}")

# Its derivative, by hand.
grad = (x - x.mean()) / ((x.size - 1) * sample)
print("gradient:", [f"{g:.4f}" for g in grad])
