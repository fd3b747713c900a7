import jax
import jax.numpy as jnp


def pairs(values):
    return [[v.real, v.imag] for v in values.tolist()]


z = jnp.array([3 + 4j, 1 - 2j])
dtype = str(z.dtype)
print("dtype:", dtype)

modulus = jnp.abs(z)
print("modulus:", [f"{v:.4f}" for v in modulus])

grad = jax.grad(lambda z: jnp.sum(jnp.abs(z) ** 2))(z)
gradient = pairs(grad)
print("gradient (real, imaginary):", gradient)

# Gradient descent needs the conjugate.
ascent = pairs(jnp.conj(grad))
print("its conjugate:             ", ascent)

ordering = pairs(jnp.sort(z))
mixed = str((jnp.ones(1) * jnp.ones(1, jnp.complex64)).dtype)
print("float32 * complex64 ->", mixed)
