import jax
import jax.numpy as jnp

x = jnp.arange(6.0).reshape(2, 3)
rows_first = x.flatten()
columns_first = x.flatten(order="F")
print("C order:", rows_first.tolist())
print("F order:", columns_first.tolist())

x = x.at[0, 0].set(9.0)
after_write = float(rows_first[0])
print("after x[0, 0] = 9: flatten", after_write)


def total(x):
    return jnp.sum(x.flatten(order="F") * jnp.arange(6.0))


grad = jax.grad(total)(jnp.arange(6.0).reshape(2, 3))
print("gradient:", grad.tolist())
