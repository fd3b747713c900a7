import jax
import jax.numpy as jnp

x = jnp.array(3.0)
unused = jnp.array(5.0)


# Every argument has a gradient; of an unused one it is zero.
out, (grad, zero) = jax.value_and_grad(
    lambda x, unused: x**2, argnums=(0, 1))(x, unused)
naive = float(zero)
print(f"gradients: {grad:.4f} {zero:.4f}")

# Casting to int and argmax give zeros here ...
by_int = jax.grad(lambda x: (x * 2).astype(int).astype(float))(x)
print(f"through an integer: {by_int:.4f}")

# ... while leaving JAX is an error, not a lost connection.
try:
    jax.grad(lambda x: float(x) * 2.0)(x)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("through float():", error)
