import numpy as np

x = np.array([-1.5, -0.5, 0.5, 1.5, 2.5])

rounded = np.round(x)
half_up = np.floor(x + 0.5)
print("np.round:    ", rounded.tolist())
print("floor(x+0.5):", half_up.tolist())

# NumPy has no gradients; this is the straight-through one by hand.
through_grad = 2 * rounded
print("d/dx of through**2:", through_grad.tolist())
