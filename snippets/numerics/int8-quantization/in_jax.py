import jax
import jax.numpy as jnp

x = jnp.array([-1.9, -0.7, 0.0, 0.25, 2.0])
scale = jnp.abs(x).max() / 127


def to_codes(x):
    return jnp.clip(jnp.round(x / scale), -127, 127)


codes = to_codes(x).astype("int8")
restored = codes * scale
worst = float(jnp.abs(restored - x).max() / scale)
print("codes:", codes.tolist(), f"scale: {scale:.6f}")
print("restored:", [f"{v:.4f}" for v in restored])
print(f"largest error: {worst:.4f} of a step; bytes: {codes.nbytes}")


# Straight through: round forwards, the identity backwards.
def loss(x):
    fake = x + jax.lax.stop_gradient(to_codes(x) * scale - x)
    return jnp.sum(fake**2)


grad = jax.grad(loss)(x)
print("gradient:", [f"{g:.4f}" for g in grad])

tie = float(jnp.round(-63.5))
print("-63.5 becomes", tie)
