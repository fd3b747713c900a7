import jax.numpy as jnp

# (8, 8) @ (8, 8) @ (8, 1): from the right it is far less work. From
# the left the first product overflows float32, so the value tells.
a, b = jnp.full((2, 8, 8), 1e30)
c = jnp.full((8, 1), 1e-30)
equation = "ij,jk,kl->il"


def told(y):
    return "right first" if jnp.isfinite(y).all() else "overflow"


default = told(jnp.einsum(equation, a, b, c))
unasked = told(jnp.einsum(equation, a, b, c, optimize=False))
print("default:       ", default)
print("optimize=False:", unasked)

path, _ = jnp.einsum_path(equation, a, b, c)
pairs = [tuple(int(i) for i in pair) for pair in path]
print("pairs", pairs)

# In two lines it is the same everywhere.
by_hand = told(jnp.einsum("ij,jl->il", a, jnp.einsum("jk,kl->jl", b, c)))
print("two einsums:   ", by_hand)

# Small numbers: whatever the order, the values are equal.
x = jnp.arange(6.0).reshape(2, 3)
y = jnp.arange(12.0).reshape(3, 4)
out = jnp.einsum(equation, x, y, jnp.arange(4.0).reshape(4, 1))
print("small numbers:", out.tolist())
