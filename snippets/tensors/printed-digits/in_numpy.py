import numpy as np

a = np.array([0.33331], dtype=np.float32)
b = np.array([0.33334], dtype=np.float32)

text = str(a)
prints_same = text == str(b)
gap = np.abs(a - b)

print(a)
print(b)
print("printed the same?", prints_same)
print(f"difference: {float(gap[0]):.6f}")
