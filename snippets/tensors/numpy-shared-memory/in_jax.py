import jax
import jax.numpy as jnp
import numpy as np


def place(offset):
    """Three float32 zeros, `offset` bytes past a 64-byte boundary."""
    raw = np.zeros(128, dtype=np.uint8)
    start = -raw.ctypes.data % 64 + offset
    return raw[start : start + 12].view(np.float32)


def loss(v):
    return (v**2).sum()


# array -> tensor: jnp.asarray copied the array.
source = np.array([1.0, 2.0, 3.0], dtype=np.float32)
x = jnp.asarray(source)
source[0] = 9.0
array_to_tensor = float(x[0])
late_grad = float(jax.grad(loss)(x)[0])
print("jnp.asarray sees the write:", array_to_tensor)
print(f"loss {loss(x):.4f}, its gradient at x[0] {late_grad:.4f}")

# device_put on the CPU borrows the memory when its address allows,
# in this version even when may_alias=False asks for a copy.
seen = []
for offset, may_alias in [(0, None), (0, False), (4, None)]:
    source = place(offset)
    t = jax.device_put(source, may_alias=may_alias).block_until_ready()
    source[0] = 9.0
    seen.append(float(t[0]))
    print(f"device_put, offset {offset}, may_alias={may_alias}:", seen[-1])
aligned_seen, no_alias_seen, unaligned_seen = seen

# tensor -> array: np.asarray does not copy, so it is read-only.
t = jnp.zeros(3)
asarray_writable = np.asarray(t).flags.writeable
np.array(t)[0] = 9.0
tensor_to_array = float(t[0])
print("np.asarray(t) is writable:", asarray_writable)

# The mend: jnp.array copies, but asynchronously: wait before writing.
source = np.array([1.0, 2.0, 3.0], dtype=np.float32)
x = jnp.array(source).block_until_ready()
source[0] = 9.0
doubled = x * 2
grad = jax.grad(loss)(x)
print("copied:", doubled.tolist(), "gradient:", grad.tolist())
