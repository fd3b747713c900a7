import numpy as np
import torch

NAMES = ["bool", "uint8", "int8", "int16", "int32", "int64",
         "float16", "float32", "float64", "complex64"]

table, unlike_numpy, refused = [], 0, 0
for a in NAMES:
    row = []
    for b in NAMES:
        x = torch.ones(1, dtype=getattr(torch, a))
        y = torch.ones(1, dtype=getattr(torch, b))
        row.append(str((x + y).dtype).removeprefix("torch."))
        unlike_numpy += row[-1] != np.result_type(a, b).name
    table.append(row)
    print(f"{a:9}", " ".join(row))
print("unlike NumPy:", unlike_numpy, "of", len(NAMES) ** 2)


def pair(a, b):
    return table[NAMES.index(a)][NAMES.index(b)]


int32_float32 = pair("int32", "float32")
uint8_int8 = pair("uint8", "int8")
int64_float16 = pair("int64", "float16")

# Said aloud, the conversion is the same everywhere.
counts = torch.tensor([1, 2, 3], dtype=torch.int32)
w = torch.tensor([0.5, 0.25, 0.125], requires_grad=True)
product = counts.to(w.dtype) * w
product.sum().backward()
mended, grad = product.detach(), w.grad
print("mended:", mended.tolist(), mended.dtype)
