import jax
import jax.numpy as jnp
import numpy as np

w = jnp.array([1.0, 2.0, 3.0])

# Outside a transformation every array has its value.
values = np.asarray(w * 2)
print("outside grad:", values.tolist())


def through_numpy(v):
    return (np.asarray(v) ** 2).sum()


# Inside, v is a tracer: it stands for a value and has none to give.
try:
    jax.grad(through_numpy)(w)
except jax.errors.TracerArrayConversionError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("inside grad:", error)

try:
    jax.jit(through_numpy)(w)
except jax.errors.TracerArrayConversionError as e:
    compiled_error = type(e).__name__
    print("inside jit:", compiled_error)


# stop_gradient is the counterpart of detach(): the value stays in JAX.
def loss(v):
    return (v**2).sum()


lost_grad = jax.grad(lambda v: loss(jax.lax.stop_gradient(v)))(w)
grad = jax.grad(loss)(w)
print("gradient through stop_gradient:", lost_grad.tolist())
print("gradient:", grad.tolist())
