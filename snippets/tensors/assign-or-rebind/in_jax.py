import jax
import jax.numpy as jnp

w = jnp.array([1.0, 2.0])
gradient = jax.grad(lambda w: jnp.sum(w**2))

# Arrays carry no mark: rebinding the name is the way to update.
grad = gradient(w)
updated = w - 0.1 * grad
next_grad = gradient(updated)
naive = bool(jnp.any(next_grad != 0))
print("w - 0.1 * grad:", [f"{v:.4f}" for v in updated])
print("next gradient: ", [f"{g:.4f}" for g in next_grad])

# A Ref, unlike an array, is changed in place.
ref = jax.new_ref(w)
ref[...] = ref[...] - 0.1 * grad
in_place = ref[...]
print("through a Ref: ", [f"{v:.4f}" for v in in_place])
