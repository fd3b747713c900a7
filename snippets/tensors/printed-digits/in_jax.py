import jax.numpy as jnp

a = jnp.array([0.33331])
b = jnp.array([0.33334])

text = str(a)
prints_same = text == str(b)
gap = jnp.abs(a - b)

print(a)
print(b)
print("printed the same?", prints_same)
print(f"difference: {float(gap[0]):.6f}")
