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
    f"{kind}_l0{way}": shape for way in ("", "_reverse")
    for kind, shape in [("weight_ih", (4 * H, 3)),
                        ("weight_hh", (4 * H, H)),
                        ("bias_ih", (4 * H,)), ("bias_hh", (4 * H,))]})
keras_weights = checkpoint({
    f"bi/{way}_lstm/lstm_cell/{kind}": shape
    for way in ("forward", "backward")
    for kind, shape in [("kernel", (3, 4 * H)), ("bias", (4 * H,)),
                        ("recurrent_kernel", (H, 4 * H))]})


def from_state(s):
    return [(s[f"weight_ih_l0{end}"].T, s[f"weight_hh_l0{end}"].T,
             s[f"bias_ih_l0{end}"] + s[f"bias_hh_l0{end}"])
            for end in ("", "_reverse")]


def from_paths(w):
    cells = [f"bi/{way}_lstm/lstm_cell/" for way in ("forward", "backward")]
    return [(w[c + "kernel"], w[c + "recurrent_kernel"], w[c + "bias"])
            for c in cells]


def one_way(cell, x, reverse):
    kernel, recurrent, bias = cell

    def step(carry, x_t):
        h, c = carry
        i, f, g, o = jnp.split(x_t @ kernel + h @ recurrent + bias, 4, 1)
        sigmoid = jax.nn.sigmoid
        c = sigmoid(f) * c + sigmoid(i) * jnp.tanh(g)
        h = sigmoid(o) * jnp.tanh(c)
        return (h, c), h

    zeros = jnp.zeros((len(x), H))
    (h, _), out = jax.lax.scan(step, (zeros, zeros), x.swapaxes(0, 1),
                               reverse=reverse)
    return out.swapaxes(0, 1), h


def lstm(cells, x):
    ways = [one_way(cells[0], x, False), one_way(cells[1], x, True)]
    return [jnp.concatenate(pair, -1) for pair in zip(*ways)]


def run(cells):
    grad = jax.grad(lambda x: jnp.sum(lstm(cells, x)[0]**2))(x)
    return *lstm(cells, x), grad


from_pytorch, last, grad = run(from_state(pytorch_state))
from_keras, _, grad_keras = run(from_paths(keras_weights))

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 0].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 0].tolist()])
print("last        ", [f"{v:.4f}" for v in last[0].tolist()])
