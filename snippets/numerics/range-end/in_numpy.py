import numpy as np

values = np.arange(1, 1.3, 0.1)
naive = len(values)
print("arange(1, 1.3, 0.1):", [f"{v:.4f}" for v in values])

# Say how many, not where to stop.
mended = 1.0 + 0.1 * np.arange(3)
print("three of them:      ", [f"{v:.4f}" for v in mended])

# The derivative of the sum, by hand: 0 + 1 + 2.
grad = np.arange(3.0).sum()
print(f"gradient of the sum by the step: {grad:.4f}")
