import jax
import jax.numpy as jnp

# Without this, float64 is quietly replaced by float32.
default_bytes = jnp.array([0.5] * 1000).nbytes
jax.config.update("jax_enable_x64", True)

names = ["float64", "float32", "float16"]
bytes_each, gap_bits, largest = [], [], []
for name in [*names, "bfloat16"]:
    info = jnp.finfo(name)
    # Halve until adding it to 1 makes no difference.
    one = jnp.ones(1, name)
    bits, gap = 0, one
    while one + gap / 2 > one:
        gap, bits = gap / 2, bits + 1
    print(f"{name}: {one.itemsize} bytes, gap 2**-{bits},",
          f"largest {float(info.max):.4g}")
    largest.append(float(info.max))
    if name in names:
        bytes_each.append(one.itemsize)
        gap_bits.append(bits)
    else:
        brain_bytes, brain_bits = one.itemsize, bits

third = [float(jnp.array(1 / 3, name)) for name in names]
print("1/3:", [f"{v:.8f}" for v in third])
print("1000 floats by default:", default_bytes, "bytes")
