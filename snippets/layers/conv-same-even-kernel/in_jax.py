import jax
import jax.numpy as jnp
from jax import lax

x = jnp.array([1.0, 2.0, 3.0, 4.0])
kernel = jnp.array([1.0, 10.0, 100.0, 1000.0]).reshape(1, 1, 4)


def conv(x, padding):
    return lax.conv_general_dilated(x[None, None], kernel, (1,),
                                    padding)[0, 0]


mended = naive = conv(x, "SAME")
grad = jax.grad(lambda x: jnp.sum(conv(x, "SAME") ** 2))(x)
print("SAME:       ", naive.tolist())

# Written out: one zero in front, two behind.
explicit = conv(x, [(1, 2)])
print("one and two:", explicit.tolist())
