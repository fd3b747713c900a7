import jax.numpy as jnp
import numpy as np

x = np.array([0.0, 1.0, 2.0])
x.setflags(write=False)

a = jnp.asarray(x)
try:
    a[0] = 99
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(error, "-", message)
source = x.copy()
print("source:", source)

safe = a.at[1].set(99)
print("copy:  ", safe)
