import jax
import jax.numpy as jnp

a = jnp.array([-7.0, 7.0, -7.0])
b = jnp.array([3.0, -3.0, -3.0])

floored = a % b
truncated = jnp.fmod(a, b)
lax_rem = jax.lax.rem(a, b)  # the primitive truncates as well
print("a % b:      ", floored.tolist())
print("jnp.fmod:   ", truncated.tolist())
print("jax.lax.rem:", lax_rem.tolist())

floored_grad = jax.grad(lambda b: jnp.sum(a % b))(b)
truncated_grad = jax.grad(lambda b: jnp.sum(jnp.fmod(a, b)))(b)
print("d/db of %:       ", floored_grad.tolist())
print("d/db of jnp.fmod:", truncated_grad.tolist())
