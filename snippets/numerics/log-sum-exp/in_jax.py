import jax
import jax.numpy as jnp

x = jnp.array([1000.0, 1001.0, 1002.0])


def naive_log_sum_exp(x):
    return jnp.log(jnp.sum(jnp.exp(x)))


naive, naive_grad = jax.value_and_grad(naive_log_sum_exp)(x)
naive_is_inf = bool(jnp.isinf(naive))
naive_grad_is_nan = bool(jnp.isnan(naive_grad).all())
print("log(sum(exp(x))):", naive, "gradient:", naive_grad)

stable, grad = jax.value_and_grad(jax.nn.logsumexp)(x)
print(f"logsumexp: {stable:.4f} gradient:", [f"{g:.4f}" for g in grad])
print("softmax:", [f"{p:.4f}" for p in jax.nn.softmax(x)])
