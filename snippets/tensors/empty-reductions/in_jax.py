import jax
import jax.numpy as jnp

empty = jnp.zeros(0)
total, product = float(empty.sum()), float(empty.prod())
any_all = [bool(empty.any()), bool(empty.all())]
mean_is_nan = bool(jnp.isnan(empty.mean()))
int_mean = str(float(jnp.zeros(0, dtype=jnp.int32).mean()))
print("sum", total, "product", product, "any, all", any_all)
print("mean is NaN:", mean_is_nan, "- of integers:", int_mean)
log_sum_exp = str(float(jax.nn.logsumexp(empty)))
print("logsumexp:", log_sum_exp)

try:
    largest = float(empty.max())
    largest_works = True
except ValueError as e:
    largest_works = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("max:", error, message)

grad = jax.grad(jnp.sum)(empty)


# Under jit a mask cannot change a shape: multiply by it instead.
def mean(x):
    keep = x > 5.0
    picked = jnp.where(keep, x, 0.0)
    return jnp.sum(picked) / jnp.maximum(keep.sum(), 1)


x = jnp.array([1.0, 2.0, 3.0])
masked_mean = float(mean(x))
print("mean of nothing, guarded:", masked_mean)
masked_grad = jax.grad(mean)(x)
print("gradients:", grad.tolist(), masked_grad.tolist())
