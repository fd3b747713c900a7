import jax
import jax.numpy as jnp

x = jnp.array([[1000.0, 1001.0, 1002.0], [-1000.0, 0.0, 0.5],
               [1.0, 2.0, 3.0]])


def softmax(x, axis=-1):
    x = x - x.max(axis=axis, keepdims=True)     # nothing above 0
    e = jnp.exp(x)
    return e / e.sum(axis=axis, keepdims=True)


def log_softmax(x, axis=-1):
    x = x - x.max(axis=axis, keepdims=True)
    return x - jnp.log(jnp.exp(x).sum(axis=axis, keepdims=True))


def nan_rows(p):
    return jnp.isnan(p).any(axis=1).tolist()


grad = jax.grad(lambda x: -log_softmax(x)[:, 2].mean())(x)  # label 2
out, log_out = softmax(x), log_softmax(x)
same_as_library = bool(
    jnp.allclose(out, jax.nn.softmax(x))
    & jnp.allclose(log_out, jax.nn.log_softmax(x)))

naive = jnp.exp(x) / jnp.exp(x).sum(axis=1, keepdims=True)
e = jnp.exp(x - x.max())                # one maximum for everything
whole_max = e / e.sum(axis=1, keepdims=True)
naive_nan_rows, whole_max_nan_rows = nan_rows(naive), nan_rows(whole_max)
log_of_softmax_is_minus_inf = bool(jnp.isneginf(jnp.log(out[1, 0])))
masked_row_is_nan = nan_rows(softmax(jnp.full((1, 3), -jnp.inf)))[0]

for row in out:
    print("softmax", [f"{v:.4f}" for v in row])
print(f"log_softmax[1, 0]: {log_out[1, 0]:.4f}")
print("log(softmax)[1, 0] is -inf:", log_of_softmax_is_minus_inf)
print("NaN rows, nothing subtracted:   ", naive_nan_rows)
print("NaN rows, one maximum for all:  ", whole_max_nan_rows)
print("a row of nothing but -inf: NaN", masked_row_is_nan)
print("same as jax.nn.softmax:", same_as_library)
