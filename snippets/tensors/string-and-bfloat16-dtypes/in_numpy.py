import numpy as np

values = [1 / 3, 257.0]

# Text: as wide as the longest string, or (since NumPy 2.0) any length.
words = np.array(["loss", "accuracy"])
fixed_width = words.dtype.str
string_dtype = str(np.array(["loss"], dtype=np.dtypes.StringDType()).dtype)
print("text:", fixed_width, "or", string_dtype)

# Records: one element with named fields of different types.
rows = np.zeros(2, dtype=[("step", "i4"), ("loss", "f4")])
structured = list(rows.dtype.names)
print("fields:", structured)

# float16 exists everywhere, bfloat16 does not.
half = np.array(values, dtype=np.float16).astype(np.float32)
print("float16:", [f"{v:.4f}" for v in half])

try:
    bfloat16_dtype = str(np.dtype("bfloat16"))
except TypeError as e:
    bfloat16_dtype = None
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("bfloat16:", error, "-", message)
