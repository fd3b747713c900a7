import jax
import jax.numpy as jnp

x = jnp.array([0.1, 0.2, 0.3])


def block(x):
    return jnp.sin(jnp.exp(x) * x)


def plain(x):
    return block(x).sum()


def checkpointed(x):
    return jax.checkpoint(block)(x).sum()


# JAX traces: Python runs the block once either way. What changes
# is what is kept, and how often the computation appears.
plain_grad = jax.grad(plain)(x)
out, grad = jax.value_and_grad(checkpointed)(x)


def exps(f):
    program = jax.make_jaxpr(jax.value_and_grad(f))(x)
    return str(program).count(" exp ")


forward_calls, calls = exps(plain), exps(checkpointed)
print("exp in the program: plain", forward_calls,
      "checkpointed", calls)
same = bool(jnp.array_equal(grad, plain_grad))
print("gradients equal:", same, [f"{g:.4f}" for g in grad])
