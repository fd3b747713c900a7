import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
B, H, T, D = 2, 2, 4, 3             # batch, heads, steps, size of a head
q, k, v = [jnp.asarray(rng.normal(size=(B, H, T, D)), jnp.float32)
           for _ in range(3)]
causal = jnp.tril(jnp.ones((T, T), bool))           # True: may look


def attention(q, k, v, keep):
    scores = q @ k.mT / jnp.sqrt(q.shape[-1])       # (B, H, T, T)
    scores = jnp.where(keep, scores, -jnp.inf)      # before the softmax
    weights = jax.nn.softmax(scores, axis=-1)       # over the keys
    return weights @ v                              # (B, H, T, D)


out = attention(q, k, v, causal)
grad = jax.grad(lambda q: jnp.sum(attention(q, k, v, causal)**2))(q)
# JAX's function takes (B, T, H, D).
library = jax.nn.dot_product_attention(
    *[x.swapaxes(1, 2) for x in (q, k, v)], is_causal=True
).swapaxes(1, 2)

# Change the last step's key and value: earlier outputs must not move.
moved = attention(q, k.at[..., -1, :].set(9.0),
                  v.at[..., -1, :].set(9.0), causal) - out
future_seen = float(jnp.abs(moved[..., :-1, :]).max())

# Two slips that raise nothing.
late = jax.nn.softmax(q @ k.mT / D**0.5) * causal
sum_if_masked_late = float(late[0, 0, 0].sum())
not_scaled = jax.nn.softmax(jnp.where(causal, q @ k.mT, -jnp.inf)) @ v

print("by hand ", [f"{x:.4f}" for x in out[0, 0, 3].tolist()])
print("library ", [f"{x:.4f}" for x in library[0, 0, 3].tolist()])
print("gradient", [f"{x:.4f}" for x in grad[0, 0, 3].tolist()])
print(f"earlier steps move by {future_seen:.4f}")
print(f"masked after softmax, row 0 sums to {sum_if_masked_late:.4f}")
print("unscaled", [f"{x:.4f}" for x in not_scaled[0, 0, 3].tolist()])
