import pathlib
import tempfile

import jax
import jax.numpy as jnp
import numpy as np

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "weights.npy")
    np.save(path, np.arange(4, dtype="float32"))

    mapped = np.load(path, mmap_mode="r+")
    x = jnp.array(mapped).block_until_ready()

    # An update is a new array; the file never hears of it.
    updated = x.at[0].set(9.0)
    mapped.flush()
    file_first = float(np.load(path)[0])
    print("updated array begins with", float(updated[0]))
    print("the file begins with", file_first)
    del mapped

total = float(x.sum())
grad = jax.grad(lambda x: jnp.sum(x**2))(x)
print("total:", total, "gradient:", grad.tolist())
