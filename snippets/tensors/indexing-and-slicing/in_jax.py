import jax
import jax.numpy as jnp

x = jnp.arange(12.0).reshape(3, 4)

block = x[1:, ::2]  # slices
masked = x[x % 5 == 0]  # a mask: its length depends on the values
first, second = jnp.array([0, 2]), jnp.array([1, 3])
pairs = x[first, second]  # two arrays are zipped: (0, 1) and (2, 3)
print("block:", block.tolist())
print("masked:", masked.tolist())
print("pairs:", pairs.tolist())

# A bare list is refused, to be explicit: wrap it in jnp.array.
try:
    listed = None
    listed = x[[0, 2]]
except TypeError as e:
    message = " ".join(str(e).split()[:6])
    list_error = type(e).__name__
    print("x[[0, 2]]:", list_error)

# No error out of range: the index is clamped to the last row.
beyond = float(x[7, 0])
print("x[7, 0]:", beyond, "x[2, 0]:", float(x[2, 0]))
strict = float(x.at[7, 0].get(mode="fill", fill_value=-1.0))
print("with mode='fill':", strict)

# A mask has no fixed length, which a compiled function needs.
try:
    jax.jit(lambda x: x[x % 5 == 0])(x)
except jax.errors.NonConcreteBooleanIndexError as e:
    error = type(e).__name__
    print("a mask inside jit:", error)

# A row that was chosen twice collects its gradient twice.
chosen = jnp.array([0, 0, 2])
rows = x[chosen]
grad = jax.grad(lambda x: jnp.sum(x[chosen]))(x)
print("gradient of the chosen rows:", grad.tolist())
