import torch

names = ["float64", "float32", "float16"]
bytes_each, gap_bits, largest = [], [], []
for name in [*names, "bfloat16"]:
    dtype = getattr(torch, name)
    info = torch.finfo(dtype)
    # Halve until adding it to 1 makes no difference.
    one = torch.ones(1, dtype=dtype)
    bits, gap = 0, one
    while one + gap / 2 > one:
        gap, bits = gap / 2, bits + 1
    print(f"{name}: {one.itemsize} bytes, gap 2**-{bits},",
          f"largest {info.max:.4g}")
    largest.append(info.max)
    if name in names:
        bytes_each.append(one.itemsize)
        gap_bits.append(bits)
    else:
        brain_bytes, brain_bits = one.itemsize, bits

third = [torch.tensor(1 / 3, dtype=getattr(torch, name)).item()
         for name in names]
print("1/3:", [f"{v:.8f}" for v in third])

default_bytes = torch.tensor([0.5] * 1000).nbytes
print("1000 floats by default:", default_bytes, "bytes")
