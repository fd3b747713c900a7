import numpy as np

mask = np.array([True, True, False, True])


def attempt(name, f):
    try:
        value = f().tolist()
    except TypeError as e:
        value = type(e).__name__
    print(f"{name:12}", value)
    return value


plus = attempt("mask + mask", lambda: mask + mask)
minus = attempt("mask - mask", lambda: mask - mask)
one_minus = attempt("1 - mask", lambda: 1 - mask)
mean = attempt("mean", lambda: mask.mean())
count_dtype = mask.sum().dtype.name
print("sum:", mask.sum(), count_dtype)

# ~ inverts a mask, but on integers of 0 and 1 it flips every bit.
inverted = ~mask
inverted_wrong = (~mask.astype(np.int64)).tolist()
print("~mask:", inverted.tolist(), "- of integers:", inverted_wrong)

# The mend: say the type, then average.
accuracy = float(mask.astype(np.float32).mean())
print("accuracy:", accuracy)

x = np.array([1.0, 2.0, 3.0, 4.0], dtype=np.float32)
masked = np.where(mask, x**2, 0.0)
grad = np.where(mask, 2 * x, 0.0)  # by hand
print("masked squares:", masked.tolist(), "gradient:", grad.tolist())
