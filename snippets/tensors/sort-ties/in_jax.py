import jax
import jax.numpy as jnp
import numpy as np

x = jnp.array([2.0, 1.0, 2.0, 1.0, 2.0])

naive = jax.lax.top_k(x, 3)[1]
print("top_k(x, 3)[1]:", naive.tolist())

# Forty values of three kinds: is the default order the stable one?
many = np.random.default_rng(0).integers(0, 3, 40).astype("float32")
default = jnp.argsort(jnp.asarray(many))
stable = bool((default == np.argsort(many, kind="stable")).all())
print("argsort keeps the order of ties:", stable)

mended = jnp.argsort(x, descending=True, stable=True)
print("stable, descending:", mended.tolist())

weights = jnp.array([1.0, 2.0, 3.0, 4.0, 5.0])
grad = jax.grad(lambda x: jnp.sum(x[mended] * weights))(x)
print("gradient:", grad.tolist())
