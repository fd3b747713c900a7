import jax.numpy as jnp
import numpy as np

t = jnp.array([1.0, 2.0, 3.0])

error = None
values = np.asarray(t, copy=False)
writeable = values.flags.writeable
print("copy=False:", values.tolist(), "writeable:", writeable)

# np.array copies, so its array may be written to.
print("np.array(t) writeable:", np.array(t).flags.writeable)

doubled = values * 2
