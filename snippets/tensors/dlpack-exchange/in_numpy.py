import numpy as np

t = np.array([0.0, 1.0, 2.0, 3.0], dtype=np.float32)

# Any CPU object with __dlpack__ can be the argument.
array = np.from_dlpack(t)
seen = array.copy()
total = array.sum()
writeable = array.flags.writeable
print(f"NumPy sees {seen.tolist()}, sum {total:.4f}")
print("writeable:", writeable)

array[0] = 10
after = t.copy()
print("source afterwards:", after.tolist())
