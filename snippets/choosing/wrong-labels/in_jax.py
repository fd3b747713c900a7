import jax
import jax.numpy as jnp

logits = jnp.array([[1.0, 2.0, 0.5], [0.1, 0.2, 0.3]])
classes = jnp.array([1, 2])


def cross_entropy(logits, labels):
    log_probs = jax.nn.log_softmax(logits)
    return -log_probs[jnp.arange(2), labels].mean()


def attempt(labels):
    try:
        return f"{cross_entropy(logits, labels):.4f}"
    except Exception as e:
        return type(e).__name__


loss, grad = jax.value_and_grad(cross_entropy)(logits, classes)

as_floats = attempt(classes.astype(jnp.float32))
fractions = attempt(jnp.array([1.9, 2.9]))
# An index past the end reads the last element instead.
out_of_range = attempt(jnp.array([1, 3]))

print(f"integers     {loss:.4f}")
print("floats      ", as_floats)
print("1.9 and 2.9 ", fractions)
print("class 3 of 3", out_of_range)
