import numpy as np

x = np.array([0.0, 1.0, 2.0])
x.setflags(write=False)

try:
    x[0] = 99
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(error, "-", message)
source = x.copy()
print("source:", source)

# A copy is writable again.
safe = x.copy()
safe[1] = 99
print("copy:  ", safe)
