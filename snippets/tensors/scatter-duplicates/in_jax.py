import jax
import jax.numpy as jnp

index = jnp.array([0, 0, 2])
values = jnp.array([1.0, 2.0, 3.0])
weights = jnp.array([10.0, 20.0, 30.0])


def write(values):
    return jnp.zeros(3).at[index].set(values)


naive = write(values)
naive_grad = jax.grad(lambda v: jnp.sum(write(v) * weights))(values)
print(".at[index].set:", naive.tolist())
print("gradient:      ", naive_grad.tolist())

# Keep the last of each place, so that every place is written once.
same = index[:, None] == index[None, :]
keep = ~jnp.any(jnp.triu(same, k=1), axis=1)


def write_once(values):
    return jnp.zeros(3).at[index[keep]].set(values[keep])


mended = write_once(values)
grad = jax.grad(lambda v: jnp.sum(write_once(v) * weights))(values)
print("written once:  ", mended.tolist())
print("gradient:      ", grad.tolist())
