import numpy as np

x = np.array([1.0, 2.0, 3.0])
direction = np.array([1.0, 0.5, -1.0])
v = np.array([2.0, -1.0])


class Dual:
    """A value and its derivative along one direction."""

    def __init__(self, value, slope):
        self.value, self.slope = value, slope

    def __mul__(self, other):
        return Dual(self.value * other.value,
                    self.slope * other.value + self.value * other.slope)


def exp(a):
    return Dual(np.exp(a.value), np.exp(a.value) * a.slope)


# Forward mode is arithmetic on pairs: nothing is recorded.
a, b, c = (Dual(p, t) for p, t in zip(x, direction))
y = [a * b, exp(c) * a]
out = np.array([p.value for p in y])
jvp = np.array([p.slope for p in y])

jacobian = np.array([[x[1], x[0], 0.0],
                     [np.exp(x[2]), 0.0, x[0] * np.exp(x[2])]])
vjp = v @ jacobian
print("J @ direction:", [f"{p:.4f}" for p in jvp])
print("v @ J:        ", [f"{p:.4f}" for p in vjp])
print(f"v @ J @ direction: {v @ jvp:.4f} = {vjp @ direction:.4f}")
