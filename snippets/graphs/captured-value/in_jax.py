import jax
import jax.numpy as jnp

scale = 1.0


@jax.jit
def model(x):
    return jnp.sum(scale * x * x)


x = jnp.array([1.0, 2.0, 3.0])
seen = []
for scale in (1.0, 10.0):
    seen.append(float(model(x)))
    print(f"global scale {scale}: {seen[-1]:.4f}")


# A pure function: everything it depends on is an argument.
@jax.jit
def mended(x, scale):
    return jnp.sum(scale * x * x)


out, grad = [], []
for value in (1.0, 10.0):
    y, slope = jax.value_and_grad(mended)(x, value)
    out.append(float(y))
    grad.append(slope.tolist())
    print(f"argument {value}: {out[-1]:.4f}, grad {grad[-1]}")
