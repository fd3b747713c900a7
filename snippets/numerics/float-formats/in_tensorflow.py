import tensorflow as tf

names = ["float64", "float32", "float16"]
bytes_each, gap_bits, largest = [], [], []
for name in [*names, "bfloat16"]:
    dtype = tf.dtypes.as_dtype(name)
    # Halve until adding it to 1 makes no difference.
    one = tf.ones(1, dtype)
    bits, gap = 0, one
    while one + gap / 2 > one:
        gap, bits = gap / 2, bits + 1
    print(f"{name}: {dtype.size} bytes, gap 2**-{bits},",
          f"largest {float(dtype.max):.4g}")
    largest.append(float(dtype.max))
    if name in names:
        bytes_each.append(dtype.size)
        gap_bits.append(bits)
    else:
        brain_bytes, brain_bits = dtype.size, bits

third = [float(tf.constant(1 / 3, tf.dtypes.as_dtype(name)))
         for name in names]
print("1/3:", [f"{v:.8f}" for v in third])

default_bytes = tf.constant([0.5] * 1000).numpy().nbytes
print("1000 floats by default:", default_bytes, "bytes")
