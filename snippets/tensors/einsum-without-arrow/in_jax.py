import jax.numpy as jnp

left = jnp.arange(6.0).reshape(2, 3)
right = jnp.arange(12.0).reshape(3, 4)
batch = jnp.ones((5, 2, 2))

# i occurs twice and is summed away. k and j stay, in alphabetical
# order: the output should be jk, not kj.
product = jnp.einsum("ki,ij", left, right)
with_arrow = jnp.einsum("ki,ij->jk", left, right)
shape = product.shape
print("ki,ij    ", shape)
print("ki,ij->jk", with_arrow.shape)

# To us b is a batch. It occurs twice, and is summed away as well.
batches = jnp.einsum("bij,bjk", batch, batch)
print("bij,bjk  ", batches.shape)
