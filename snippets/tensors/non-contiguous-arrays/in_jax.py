import jax
import jax.numpy as jnp
import numpy as np

# jnp.array copies into a layout of its own choice.
tall = np.arange(6, dtype="float32").reshape(2, 3).T
t = jnp.array(tall)
strides = [s // 4 for s in np.asarray(t).strides]
print("strides:", strides, "flat:", t.reshape(6).tolist())

# Broadcast: every element gets a place of its own.
wide = np.broadcast_to(np.float32([[1], [2]]), (2, 3))
after = jnp.array(wide).at[0, 0].set(9.0)
mended = after
print("one write:", after.tolist())

x = jnp.array(tall)
weights = jnp.arange(6.0).reshape(3, 2)
out = jnp.sum(x * weights, axis=0)
grad = jax.grad(lambda x: jnp.sum(x * weights))(x)
print("out:", out.tolist(), "gradient:", grad.tolist())
