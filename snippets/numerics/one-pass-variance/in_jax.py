import jax
import jax.numpy as jnp

x = jnp.array([10000.0, 10001.0, 10002.0, 10003.0])


def variance(x):
    return jnp.mean((x - jnp.mean(x)) ** 2)


# 100020001 needs 27 bits, float32 has 24: the differences are gone.
one_pass = float(jnp.mean(x * x) - jnp.mean(x) ** 2)
two_pass, grad = jax.value_and_grad(variance)(x)
print(f"mean(x*x) - mean(x)**2: {one_pass:.4f}")
print(f"mean((x - mean(x))**2): {two_pass:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad])

layer_variance = float(jnp.var(x))
print(f"jnp.var(x): {layer_variance:.4f}")
