import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
other_name = x
try:
    x[0] = 10.0
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# .at[].set returns a new array; the result must be kept.
x.at[0].set(10.0)
print("without keeping the result:", x.tolist())
x = x.at[0].set(10.0)
x += 1
alias = other_name
print("x:", x.tolist(), "other name:", alias.tolist())


# The update is differentiable: the replaced element gets no gradient.
def update(w):
    return (w * w).at[0].set(10.0)


w = jnp.array([1.0, 2.0, 3.0])
out = update(w)
grad = jax.grad(lambda w: jnp.sum(update(w)))(w)
print("out:", out.tolist(), "gradient:", grad.tolist())
