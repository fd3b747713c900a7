import jax
import jax.numpy as jnp
from jax.example_libraries import optimizers

scale = jnp.array([1.0, 1e-3, 1e-5])


def run(steps, **options):
    init, update, get = optimizers.rmsprop(0.01, **options)
    state = init(jnp.ones(3))
    for i in range(steps):
        grad = jax.grad(lambda w: jnp.sum(scale * w**2) / 2)(get(state))
        state = update(i, grad, state)
    return get(state), grad


# gamma=0.9, and epsilon 1e-8 added inside the root.
naive, _ = run(5)
same_numbers, _ = run(5, gamma=0.9, eps=1e-7)
mended, grad = run(5, gamma=0.9, eps=1e-24)

print("same rate only:  ", [f"{w:.4f}" for w in naive])
print("gamma 0.9, 1e-7: ", [f"{w:.4f}" for w in same_numbers])
print("gamma 0.9, 1e-24:", [f"{w:.4f}" for w in mended])
