import jax
import jax.numpy as jnp

x = jnp.arange(12.0).reshape(3, 4)
b = jnp.array([1.0, 2.0, 3.0, 4.0])

# (3, 4) with (4,): b is used for each of the three rows ...
out = x * b
# ... so its gradient is the sum over those three rows.
grad = jax.grad(lambda b: jnp.sum(x * b))(b)
grad_shape = str(grad.shape)
print("out:", out.shape, "gradient of b:", grad_shape)
print("gradient:", grad.tolist(), "= column sums:", x.sum(axis=0).tolist())

# The trap: a column of predictions and a flat list of targets.
predicted = jnp.array([[1.0], [2.0], [4.0]])
target = jnp.array([1.0, 2.0, 3.0])
gap = predicted - target
trap_shape = str(gap.shape)
trap_loss = float((gap**2).mean())
print("(3, 1) - (3,) gives", trap_shape, f"mean square {trap_loss:.4f}")

mended_loss = float(((predicted.squeeze(1) - target) ** 2).mean())
print(f"same shapes: mean square {mended_loss:.4f}")

# jax.numpy has no built-in loss, but it can forbid silent rank changes.
built_in_loss = float(jnp.mean((predicted - target) ** 2))
print(f"hand-written loss: {built_in_loss:.4f}")
with jax.numpy_rank_promotion("raise"):
    try:
        predicted - target
    except ValueError as e:
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
        print("with rank promotion forbidden:", error)
