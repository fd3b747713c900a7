import jax.numpy as jnp

hits = jnp.array([1, 0, 1, 1])  # right, wrong, right, right
debts = jnp.array([-3, -4])

naive = jnp.mean(hits)
naive_debts = jnp.mean(debts)
dtype = str(naive.dtype)
print("jnp.mean(hits): ", float(naive), dtype)
print("jnp.mean(debts):", float(naive_debts))

accuracy = jnp.mean(hits.astype(jnp.float32))
debt = jnp.mean(debts.astype(jnp.float32))
print(f"as float32: {accuracy:.4f} {debt:.4f}")
