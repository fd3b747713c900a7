import numpy as np

bytes_each, gap_bits, largest = [], [], []
for name in ["float64", "float32", "float16"]:
    info = np.finfo(name)
    # Halve until adding it to 1 makes no difference.
    one = np.ones(1, name)
    bits, gap = 0, one
    while (one + gap / 2 > one).all():
        gap, bits = gap / 2, bits + 1
    bytes_each.append(one.itemsize)
    gap_bits.append(bits)
    largest.append(float(info.max))
    print(f"{name}: {one.itemsize} bytes, gap 2**-{bits},",
          f"largest {info.max:.4g}")

# One third, rounded to each of them.
third = [float(np.array(1 / 3, name))
         for name in ["float64", "float32", "float16"]]
print("1/3:", [f"{v:.8f}" for v in third])

default_bytes = np.array([0.5] * 1000).nbytes
print("1000 floats by default:", default_bytes, "bytes")
