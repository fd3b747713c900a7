import jax
import jax.numpy as jnp

labels = jnp.array([3, 1, 3, 2])

values, naive = jnp.unique(labels, return_inverse=True)
print("unique:", values.tolist(), "codes:", naive.tolist())

mended = naive
amounts = jnp.array([10.0, 20.0, 30.0, 40.0])


def per_value(amounts):
    return jax.ops.segment_sum(amounts, mended, num_segments=3)


sums = per_value(amounts)
grad = jax.grad(lambda a: jnp.sum(per_value(a) ** 2))(amounts)
print("sum per value:", sums.tolist())
print("gradient:", grad.tolist())
