import jax
import jax.numpy as jnp
from jax.scipy.special import rel_entr

target = jnp.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
pred = jnp.array([[0.4, 0.3, 0.3], [0.2, 0.7, 0.1]])


def kl(target, pred):
    return jnp.mean(jnp.sum(rel_entr(target, pred), axis=1))


# rel_entr(p, q) is p * log(p / q): the target first, probabilities.
naive = mended = kl(target, pred)
grad = jax.grad(kl, argnums=1)(target, pred)
swapped = kl(pred, target)
print(f"mean of sum rel_entr(target, pred): {mended:.4f}")
print(f"the other way:                      {swapped:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad.flatten()])
