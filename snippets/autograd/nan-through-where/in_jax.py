import jax
import jax.numpy as jnp

x = jnp.array([0.0, 1.0, 4.0])


def slope(f):
    return jax.grad(lambda x: f(x).sum())(x)


def naive(f):
    return lambda x: jnp.where(x > 0, f(x), 0.0)


def where_twice(x):
    safe = jnp.where(x > 0, x, 1.0)
    return jnp.where(x > 0, jnp.log(safe), 0.0)


# The value is right, the gradient is not: 0 * inf = nan.
out = naive(jnp.log)(x)
log_grad, sqrt_grad = slope(naive(jnp.log)), slope(naive(jnp.sqrt))
log_nan = jnp.isnan(log_grad).tolist()
sqrt_nan = jnp.isnan(sqrt_grad).tolist()
print("out: ", [f"{v:.4f}" for v in out])
print("where(x > 0, log(x), 0): ", log_grad.tolist())
print("where(x > 0, sqrt(x), 0):", sqrt_grad.tolist())

# Keep the bad input out of log as well: where twice.
grad = slope(where_twice)
print("where twice:", [f"{g:.4f}" for g in grad])
