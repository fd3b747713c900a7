import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(2, 5, 3)), jnp.float32)
H = 4       # units


def checkpoint(shapes):     # stands for two trained files, one each
    return {name: rng.normal(scale=0.5, size=shape).astype("float32")
            for name, shape in shapes.items()}


pytorch_state = checkpoint({
    "weight_ih_l0": (3 * H, 3), "weight_hh_l0": (3 * H, H),
    "bias_ih_l0": (3 * H,), "bias_hh_l0": (3 * H,)})
keras_weights = checkpoint({
    "gru/gru_cell/kernel": (3, 3 * H),
    "gru/gru_cell/recurrent_kernel": (H, 3 * H),
    "gru/gru_cell/bias": (2, 3 * H)})


def from_state(s):
    """By gate: input kernel, state kernel, input bias, state bias."""
    arrays = [s["weight_ih_l0"].T, s["weight_hh_l0"].T,
              s["bias_ih_l0"], s["bias_hh_l0"]]
    parts = [np.split(a, 3, axis=-1) for a in arrays]
    return dict(zip(["reset", "update", "new"], zip(*parts)))


def from_paths(w):
    w = {path.split("/")[-1]: v for path, v in w.items()}
    arrays = [w["kernel"], w["recurrent_kernel"], *w["bias"]]
    parts = [np.split(a, 3, axis=-1) for a in arrays]
    return dict(zip(["update", "reset", "new"], zip(*parts)))


def gru(gates, x):
    def linear(gate, x_t, h):
        kernel, recurrent, bias_x, bias_h = gates[gate]
        return x_t @ kernel + bias_x, h @ recurrent + bias_h

    def step(h, x_t):
        r = jax.nn.sigmoid(sum(linear("reset", x_t, h)))
        z = jax.nn.sigmoid(sum(linear("update", x_t, h)))
        from_x, from_h = linear("new", x_t, h)
        n = jnp.tanh(from_x + r * from_h)   # reset after the product
        h = (1 - z) * n + z * h
        return h, h

    zeros = jnp.zeros((len(x), H))
    return jax.lax.scan(step, zeros, x.swapaxes(0, 1))[1].swapaxes(0, 1)


def run(gates):
    grad = jax.grad(lambda x: jnp.sum(gru(gates, x)**2))(x)
    return gru(gates, x), grad


from_pytorch, grad = run(from_state(pytorch_state))
from_keras, grad_keras = run(from_paths(keras_weights))

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, -1].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, -1].tolist()])
