import jax
import jax.numpy as jnp

mask = jnp.array([True, True, False, True])


def attempt(name, f):
    try:
        value = f().tolist()
    except TypeError as e:
        value = type(e).__name__
    print(f"{name:12}", value)
    return value


plus = attempt("mask + mask", lambda: mask + mask)
minus = attempt("mask - mask", lambda: mask - mask)
one_minus = attempt("1 - mask", lambda: 1 - mask)
mean = attempt("mean", lambda: mask.mean())
count_dtype = mask.sum().dtype.name
print("sum:", int(mask.sum()), count_dtype)

# ~ inverts a mask, but on integers of 0 and 1 it flips every bit.
inverted = ~mask
inverted_wrong = (~mask.astype(jnp.int32)).tolist()
print("~mask:", inverted.tolist(), "- of integers:", inverted_wrong)

# The same line as elsewhere: say the type, then average.
accuracy = float(mask.astype(jnp.float32).mean())
print("accuracy:", accuracy)

x = jnp.array([1.0, 2.0, 3.0, 4.0])


def squares(x):
    return jnp.where(mask, x**2, 0.0)


masked = squares(x)
grad = jax.grad(lambda x: squares(x).sum())(x)
print("masked squares:", masked.tolist(), "gradient:", grad.tolist())
