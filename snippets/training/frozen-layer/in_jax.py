import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(16, 3)), jnp.float32)
y = x.sum(axis=1, keepdims=True)
w1, b1, w2, b2 = [jnp.asarray(rng.normal(size=s), jnp.float32)
                  for s in [(3, 4), (4,), (4, 1), (1,)]]


def loss(head, body):
    out = jnp.tanh(x @ body[0] + body[1]) @ head[0] + head[1]
    return jnp.mean((out - y) ** 2)


# Two pytrees: grad differentiates by the first argument only.
body, head = (w1, b1), (w2, b2)
velocity = jax.tree.map(jnp.zeros_like, head)
for step in range(6):
    grads = jax.grad(loss)(head, body)
    velocity = jax.tree.map(lambda v, g: 0.9 * v + g, velocity, grads)
    head = jax.tree.map(lambda p, v: p - 0.05 * v, head, velocity)

frozen, trained, head_grad = body[0], head[0], grads[0]
moved = not bool(jnp.array_equal(frozen, w1))
print("frozen layer unchanged:", not moved)
print("trained layer", [f"{v:.4f}" for v in trained[:, 0]])
