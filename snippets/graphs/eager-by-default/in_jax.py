import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
y = x * x + 1.0                # dispatched on this line

kind = type(y).__name__
seen = y.tolist()              # reading a value waits for it
print("after the line:", kind, seen)


def total(x):
    return jnp.sum(x * x + 1.0) * 2.0


# No tape: the gradient is a new function of a pure function.
out, grad = jax.value_and_grad(total)(x)
print(f"out {out:.4f}, grad {grad.tolist()}")
