import jax
import jax.numpy as jnp
import numpy as np
from jax import export

x = np.arange(6, dtype=np.float32).reshape(2, 3)


def loss(x):
    return jnp.sum(jnp.tanh(x) * 2.0 + 1.0)


shape = jax.ShapeDtypeStruct((2, 3), jnp.float32)
exported = export.export(jax.jit(loss))(shape)
saved = exported.serialize(vjp_order=1)     # with its gradient

# Another process could start here: only the bytes are needed.
loaded = export.deserialize(bytearray(saved))
out = loaded.call(x)
grad = jax.grad(loaded.call)(x)
carries = "stablehlo" if "stablehlo." in loaded.mlir_module() else "?"

print("carries", carries, "for", loaded.platforms)
print(f"out {out:.4f}, gradient row {[f'{g:.4f}' for g in grad[0]]}")
