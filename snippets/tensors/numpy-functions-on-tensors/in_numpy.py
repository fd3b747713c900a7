import numpy as np

x = np.array([0.0, 0.5, 1.0])

error = None
sines = np.sin(x)
sin_type = type(sines).__name__
mean_type = type(np.mean(x)).__name__
print("np.sin:", sin_type, "np.mean:", mean_type)

# The result is only numbers: nothing says that it came from a sine.
out = float(np.mean(sines))
# So the derivative has to be known and written by hand.
grad = np.cos(x) / x.size
print(f"np: {out:.4f}", "gradient:", [f"{g:.4f}" for g in grad])
