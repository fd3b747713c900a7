import numpy as np

a = np.array([-7.0, 7.0, -7.0])
b = np.array([3.0, -3.0, -3.0])

floored = a % b
truncated = np.fmod(a, b)
print("a % b:  ", floored.tolist())
print("np.fmod:", truncated.tolist())

# Both are a - b * q; only the rounding of q differs, and with it
# the derivative by b, here by hand.
floored_grad = -np.floor(a / b)
truncated_grad = -np.trunc(a / b)
print("d/db of %:      ", floored_grad.tolist())
print("d/db of np.fmod:", truncated_grad.tolist())
