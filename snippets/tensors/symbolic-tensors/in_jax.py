import jax
import jax.numpy as jnp
import numpy as np

x = jnp.arange(6.0).reshape(2, 3)
w = jnp.ones((3, 1))
kinds, checks, failures = [], [], []


@jax.jit
def f(x, w):
    # This body runs while tracing; x is a symbol here.
    kinds.append(type(x).__name__)
    checks.append(isinstance(x, jax.Array))
    try:
        np.asarray(x)
    except jax.errors.TracerArrayConversionError as e:
        failures.append(e)
    return x @ w * 2.0


shape = jax.eval_shape(f, x, w)
kind, is_tensor = kinds[0], checks[0]
print("isinstance(x, jax.Array):", is_tensor)
symbolic_shape = list(shape.shape)
print(kind, "gives", shape.shape, shape.dtype, "before any call")

error = type(failures[0]).__name__
message = " ".join(str(failures[0]).split()[:6])
print("np.asarray(x):", error)

out = f(x, w)
grad = jax.grad(lambda w: f(x, w).sum())(w)
print("with values:", out.ravel().tolist())
print("gradient:", grad.ravel().tolist())
