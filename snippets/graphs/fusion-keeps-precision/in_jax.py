import jax
import jax.numpy as jnp


def tiny(x):
    # Added and taken away again: rounded to bfloat16 in between?
    return (x + 1.0) - 1.0


def loss(x):
    return jnp.sum(tiny(x) * 8.0)


x = jnp.array([2.0**-5, 2.0**-9, 2.0**-10], jnp.bfloat16)
eager16 = tiny(x).astype(jnp.float32)
compiled16 = jax.jit(tiny)(x).astype(jnp.float32)
print("bfloat16, eager:  ", eager16.tolist())
print("bfloat16, jax.jit:", compiled16.tolist())

wide = x.astype(jnp.float32)
out, grad = jax.jit(jax.value_and_grad(loss))(wide)
print(f"float32, jax.jit: {out:.4f}, grad {grad.tolist()}")
