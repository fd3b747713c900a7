import jax
import jax.numpy as jnp

target = jnp.array([1.0, 1.0, 0.0])
logits = jnp.array([-200.0, -20.0, 0.5])


def of_probabilities(logits):
    prob = jax.nn.sigmoid(logits)
    return -jnp.where(target == 1, jnp.log(prob), jnp.log(1 - prob))


def of_logits(logits):
    return jax.nn.softplus(logits) - logits * target


# JAX has no loss functions; the formula clips nothing.
naive = of_probabilities(logits)
naive_grad = jax.grad(lambda x: of_probabilities(x).sum())(logits)
print("probabilities:", [f"{p:.1e}" for p in jax.nn.sigmoid(logits)])
print("of probabilities:", [f"{v:.4f}" for v in naive])
print("   gradient:", [f"{g:.4f}" for g in naive_grad])

loss = of_logits(logits)
grad = jax.grad(lambda x: of_logits(x).sum())(logits)
print("of logits:", [f"{v:.4f}" for v in loss])
print("   gradient:", [f"{g:.4f}" for g in grad])
