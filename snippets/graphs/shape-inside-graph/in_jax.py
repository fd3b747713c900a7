import jax
import jax.numpy as jnp
from jax import export

seen = []


@jax.jit
def scaled_sum(x):
    n = x.shape[0]
    seen.append(type(n).__name__)
    return jnp.sum(x * x) / n


out, grad = [], []
for n in (2, 5):
    x = jnp.arange(3.0 * n).reshape(n, 3)
    y, slope = jax.value_and_grad(scaled_sum)(x)
    out.append(float(y))
    grad.append(slope.sum(0).tolist())
    print(f"batch {n}: out {y:.4f}")
# jit traces once per shape, so the size is always a plain int.
in_jit = seen[-1]
print("in jit, x.shape[0] is an", in_jit)

# Only jax.export knows a symbol for a size.
(batch,) = export.symbolic_shape("batch, ")
spec = jax.ShapeDtypeStruct((batch, 3), jnp.float32)
program = export.export(scaled_sum)(spec)
kind = seen[-1]
print("exported with a dynamic batch, x.shape[0] is a", kind)
exported_out = float(program.call(x))
print(f"exported, batch 5: out {exported_out:.4f}")
naive_works = True                  # the symbol can be divided by
