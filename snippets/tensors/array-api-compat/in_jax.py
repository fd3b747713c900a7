import jax.numpy as jnp
from array_api_compat import array_namespace


def standardise(x):
    # One text for every library the wrapper knows.
    xp = array_namespace(x)
    centred = x - xp.mean(x, axis=0, keepdims=True)
    std = xp.sqrt(xp.mean(centred**2, axis=0, keepdims=True))
    scaled = centred / std
    return xp.concat([scaled, xp.astype(scaled > 0, x.dtype)], axis=1)


x = jnp.array([[1.0, 4.0], [3.0, 8.0], [8.0, 0.0]])
out = standardise(x)
kind = type(out).__name__
wrapper = array_namespace(x).__name__

print(wrapper, "gives", kind)
print(out.round(4))
