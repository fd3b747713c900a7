import gc
import weakref

import jax
import jax.numpy as jnp
import numpy as np

source = np.array([1.0, 2.0, 3.0], dtype="float32")
watcher = weakref.ref(source)
t = jnp.array(source).block_until_ready()

# JAX lets go of what it copied from at the next garbage collection.
del source
gc.collect()
alive = watcher() is not None
print("after del source, array alive:", alive)

# The other way round: np.asarray keeps the buffer alive.
array = np.asarray(jnp.array([4.0, 5.0]))
print("array of a tensor that has no name:", array.tolist())

# delete() frees a buffer by hand; using it afterwards is an error.
doomed = jnp.array([6.0])
doomed.delete()
try:
    doomed + 1
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("after delete():", type(e).__name__)

total = float(t.sum())
grad = jax.grad(lambda t: jnp.sum(t**2))(t)
print("total:", total, "gradient:", grad.tolist())
