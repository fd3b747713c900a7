import jax
import jax.numpy as jnp

x = jnp.array([[0.0, 0.0], [3.0, 4.0]])


def norm(x):
    return jnp.linalg.norm(x, axis=1)


def root(x):
    return jnp.sqrt(jnp.sum(x ** 2, axis=1))


def inside(x):                  # epsilon inside the root
    return jnp.sqrt(jnp.sum(x ** 2, axis=1) + 1e-12)


def twice(x):                   # the root's input made safe, too
    square = jnp.sum(x ** 2, axis=1)
    safe = jnp.where(square > 0, square, 1.0)
    return jnp.where(square > 0, jnp.sqrt(safe), 0.0)


def slope(f, at=x):
    return jax.grad(lambda a: f(a).sum())(at)


def nan_rows(grad):
    return jnp.isnan(grad).any(axis=1).tolist()


out = norm(x)
norm_nan, sqrt_nan = nan_rows(slope(norm)), nan_rows(slope(root))
print("lengths", out.tolist())
print("jnp.linalg.norm:", slope(norm).tolist())
print("by hand:        ", slope(root).tolist())
squared_nan = nan_rows(slope(lambda x: norm(x) ** 2))
print("norm squared, rows with nan:", squared_nan)

# One zero row, and every weight before it is lost.
lost_grad = slope(lambda w: norm(x @ w), jnp.eye(2))
lost = bool(jnp.isnan(lost_grad).all())
print("all weights nan:", lost)

inside_grad, twice_grad = slope(inside), slope(twice)
print("epsilon inside:", inside_grad.tolist())
print("where twice:   ", twice_grad.tolist())

# 1e-12 is 0 in float16.
half_nan = nan_rows(slope(inside, x.astype(jnp.float16)))
print("epsilon in float16, rows with nan:", half_nan)
