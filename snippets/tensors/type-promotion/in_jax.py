import jax
import jax.numpy as jnp
import numpy as np

NAMES = ["bool", "uint8", "int8", "int16", "int32", "int64",
         "float16", "float32", "float64", "complex64"]


def promotion():
    table, unlike = [], 0
    for a in NAMES:
        row = []
        for b in NAMES:
            x = jnp.asarray(np.ones(1, dtype=a))
            y = jnp.asarray(np.ones(1, dtype=b))
            row.append((x + y).dtype.name)
            unlike += row[-1] != np.result_type(a, b).name
        table.append(row)
        print(f"{a:9}", " ".join(row))
    print("unlike NumPy:", unlike, "of", len(NAMES) ** 2)
    return table, unlike


# As it comes, int64 and float64 arrays become 32 bits wide on arrival.
table, unlike_numpy = promotion()
refused = 0


def pair(a, b):
    return table[NAMES.index(a)][NAMES.index(b)]


int32_float32 = pair("int32", "float32")
uint8_int8 = pair("uint8", "int8")
int64_float16 = pair("int64", "float16")

# Said aloud, the conversion is the same everywhere.
counts = jnp.array([1, 2, 3], dtype=jnp.int32)
w = jnp.array([0.5, 0.25, 0.125])
mended = counts.astype(w.dtype) * w
grad = jax.grad(lambda w: jnp.sum(counts.astype(w.dtype) * w))(w)
print("mended:", mended.tolist(), mended.dtype)

with jax.enable_x64(True):
    with_x64, x64_unlike_numpy = promotion()
