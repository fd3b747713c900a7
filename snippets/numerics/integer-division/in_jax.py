import jax
import jax.numpy as jnp

a = jnp.array([-7, 7, 7])
b = jnp.array([2, 2, -2])

floor = a // b
trunc = jax.lax.div(a, b)  # on integers, lax.div truncates
quotient = a / b
dtype = str(quotient.dtype)
print("//   ", floor.tolist())
print("trunc", trunc.tolist())
print("/    ", quotient.tolist(), dtype)

# 2**24 + 1 is the first integer that float32 cannot hold.
big = jnp.array(16777217)
left = big / 1 - 16777216
whole = big // 1 - 16777216
print("16777217 / 1 - 16777216 =", float(left))
print("16777217 // 1 - 16777216 =", int(whole))
