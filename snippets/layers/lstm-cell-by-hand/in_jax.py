import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return jnp.asarray(rng.normal(size=shape), jnp.float32)


x = draw(2, 6, 3)                       # batch, steps, features
w_x, w_h, b = draw(3, 16), draw(4, 16), draw(16)


def run(w_h):
    def step(state, x_t):
        h, c = state
        gates = x_t @ w_x + h @ w_h + b
        i, f, g, o = jnp.split(gates, 4, axis=-1)
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        h = jax.nn.sigmoid(o) * jnp.tanh(c)
        return (h, c), h

    # scan wants the steps in front: the loop compiles once.
    start = (jnp.zeros((2, 4)), jnp.zeros((2, 4)))
    (_, c), outputs = jax.lax.scan(step, start, x.swapaxes(0, 1))
    return outputs.swapaxes(0, 1), c


hidden, cell = run(w_h)
grad = jax.grad(lambda w: jnp.sum(run(w)[0]**2))(w_h)
print("last hidden", [f"{v:.4f}" for v in hidden[0, -1]])
