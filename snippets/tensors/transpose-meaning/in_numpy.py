import numpy as np

x = np.arange(8.0).reshape(2, 2, 2)

# Without axes all are reversed, the batch too.
naive = np.transpose(x)
print("np.transpose(x):", naive.tolist())

mended = np.swapaxes(x, 1, 2)
print("np.swapaxes(x, 1, 2):", mended.tolist())

# The derivative, by hand: the weights swapped back.
weights = np.arange(8.0).reshape(2, 2, 2) ** 2
grad = np.swapaxes(weights, 1, 2)
print("gradient:", grad.tolist())

try:
    np.transpose(x, 1, 2)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"np.transpose(x, 1, 2): {error}: {message}")
