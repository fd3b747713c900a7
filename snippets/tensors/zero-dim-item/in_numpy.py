import numpy as np

x = np.array([1.0, 2.0, 4.0])
total = x.sum()

kind = type(total).__name__
is_python_float = isinstance(total, float)
has_item = hasattr(total, "item")
print(f"type {kind}, shape {tuple(total.shape)}")
print("a Python float?", is_python_float)
print("has .item()?", has_item)

number = float(total)
print(f"float(total) = {number:.4f}")

# One element, but one dimension: is that still a number?
try:
    one_element = float(np.array([6.0]))
    print(f"float of shape (1,): {one_element:.4f}")
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(error, "-", message)
