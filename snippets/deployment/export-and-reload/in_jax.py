import os
import tempfile

import jax
import jax.numpy as jnp
import numpy as np
from jax import export

rng = np.random.default_rng(0)
kernel, bias = [jnp.asarray(rng.normal(size=s), jnp.float32)
                for s in [(3, 2), (2,)]]
x = jnp.asarray(rng.normal(size=(5, 3)), jnp.float32)


@jax.jit
def model(x):
    return jnp.tanh(x @ kernel + bias)      # weights become constants


# A symbolic size leaves the batch dimension open.
(batch,) = export.symbolic_shape("batch")
spec = jax.ShapeDtypeStruct((batch, 3), jnp.float32)
program = export.export(model)(spec)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "model.jax")
    with open(path, "wb") as file:
        # Without vjp_order the file holds no gradient.
        file.write(program.serialize(vjp_order=1))
    with open(path, "rb") as file:
        loaded = export.deserialize(bytearray(file.read()))

out = loaded.call(x)
grad = jax.grad(lambda x: loaded.call(x).sum())(x)
same = bool(jnp.allclose(out, model(x)))
batch_of_one = loaded.call(x[:1])
print("loaded:", type(loaded).__name__, "| same as before:", same)
print("out[0]", [f"{v:.4f}" for v in out[0]])
print("batch of one:", list(batch_of_one.shape))

try:
    loaded.call(jnp.zeros((5, 7)))
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("seven features instead of three:", error)
