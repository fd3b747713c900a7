import re

import jax
import jax.numpy as jnp

x = jnp.arange(1.0, 7.0).reshape(2, 3) / 10
w = jnp.ones((3, 2))


def loss(w, x):
    return jnp.sum(jnp.tanh(x @ w) * 2.0 + 1.0)


out, grad = jax.jit(jax.value_and_grad(loss))(w, x)     # always XLA
xla_error = None
print(f"out {out:.4f}, gradient row {[f'{g:.4f}' for g in grad[0]]}")

# The program handed to XLA, in its portable form.
text = jax.jit(loss).lower(w, x).as_text()
operations = sorted(set(re.findall(r"stablehlo\.(\w+)", text)))
print(operations)
