import numpy as np

NAMES = ["bool", "uint8", "int8", "int16", "int32", "int64",
         "float16", "float32", "float64", "complex64"]

# Arrays, not scalars: scalars of Python promote by other rules.
table = []
for a in NAMES:
    row = []
    for b in NAMES:
        total = np.ones(1, dtype=a) + np.ones(1, dtype=b)
        row.append(total.dtype.name)
    table.append(row)
    print(f"{a:9}", " ".join(row))

unlike_numpy = 0
refused = 0


def pair(a, b):
    return table[NAMES.index(a)][NAMES.index(b)]


int32_float32 = pair("int32", "float32")
uint8_int8 = pair("uint8", "int8")
int64_float16 = pair("int64", "float16")

# Said aloud, the conversion is the same everywhere.
counts = np.array([1, 2, 3], dtype=np.int32)
w = np.array([0.5, 0.25, 0.125], dtype=np.float32)
mended = counts.astype(w.dtype) * w
grad = counts.astype(w.dtype)  # d sum(counts * w) / dw by hand
print("mended:", mended.tolist(), mended.dtype)
