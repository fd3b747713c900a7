import jax
import jax.numpy as jnp

w = jnp.array([1.0, 2.0, 3.0])
x = jnp.array([0.5, -1.0, 2.0])

# Nothing is recorded outside a differentiated function.
target = w**2
out, grad = jax.value_and_grad(
    lambda w: jnp.sum((w * x - target) ** 2))(w)
print(f"loss {out:.4f}, gradient", [f"{g:.4f}" for g in grad])


# There is no switch inside one: stop the value instead.
def loss(w):
    target = jax.lax.stop_gradient(w**2)
    return jnp.sum((w * x - target) ** 2)


mended = jax.grad(loss)(w)
print("stop_gradient:       ", [f"{g:.4f}" for g in mended])

recorded = jax.grad(lambda w: jnp.sum((w * x - w**2) ** 2))(w)
print("recorded by mistake: ", [f"{g:.4f}" for g in recorded])
