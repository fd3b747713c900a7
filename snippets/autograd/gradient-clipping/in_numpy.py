import numpy as np

grads = [np.array([3.0, 4.0]), np.array([0.6, 0.8])]
start = [np.zeros(2), np.zeros(2)]

# One length for all gradients together; the direction is kept.
total_norm = np.sqrt(sum(np.sum(g**2) for g in grads))
factor = min(1.0, 1.0 / total_norm)
clipped = np.concatenate([g * factor for g in grads])
print(f"global norm: {total_norm:.4f}")
print("by global norm:", [f"{g:.4f}" for g in clipped])

# Element by element: the direction changes.
by_value = np.concatenate([np.clip(g, -1.0, 1.0) for g in grads])
print("by value:      ", [f"{g:.4f}" for g in by_value])

naive = clipped
