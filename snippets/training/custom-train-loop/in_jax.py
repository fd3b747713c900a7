import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(24, 4)).astype("float32")
label = (x[:, 0] * x[:, 1] > 0).astype("int32")
params = [jnp.asarray(0.5 * rng.normal(size=s), jnp.float32)
          for s in [(4, 8), (8,), (8, 2), (2,)]]
velocity = jax.tree.map(jnp.zeros_like, params)


def loss_fn(params, xb, lb):
    w1, b1, w2, b2 = params
    log_p = jax.nn.log_softmax(jnp.tanh(xb @ w1 + b1) @ w2 + b2)
    return -jnp.mean(log_p[jnp.arange(len(lb)), lb])


@jax.jit
def train_step(params, velocity, xb, lb):
    loss, grads = jax.value_and_grad(loss_fn)(params, xb, lb)
    velocity = jax.tree.map(lambda v, g: 0.9 * v + g, velocity, grads)
    params = jax.tree.map(lambda p, v: p - 0.1 * v, params, velocity)
    return params, velocity, loss, grads


losses = []
for epoch in range(10):
    for i in range(0, 24, 8):
        # The state goes in and comes out; nothing is changed.
        params, velocity, loss, grads = train_step(
            params, velocity, x[i:i + 8], label[i:i + 8])
        if not losses:
            first_grad = grads[0]
        losses.append(float(loss))

kernel = params[0]
print("losses", [f"{v:.4f}" for v in losses[::6]])
print("kernel, first row", [f"{v:.4f}" for v in kernel[0]])
