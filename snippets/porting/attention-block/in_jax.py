import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(2, 4, 6)), jnp.float32)
padding = jnp.array([[0, 0, 0, 0], [0, 0, 1, 1]], bool)
D, HEADS = 6, 2


def checkpoint(shapes):     # stands for two trained files, one each
    return {name: rng.normal(scale=0.5, size=shape).astype("float32")
            for name, shape in shapes.items()}


pytorch_state = checkpoint({
    "in_proj_weight": (3 * D, D), "in_proj_bias": (3 * D,),
    "out_proj.weight": (D, D), "out_proj.bias": (D,)})
keras_weights = checkpoint({
    f"mha/{part}/{kind}": shape
    for part in ("query", "key", "value")
    for kind, shape in [("kernel", (D, HEADS, D // HEADS)),
                        ("bias", (HEADS, D // HEADS))]} | {
    "mha/attention_output/kernel": (HEADS, D // HEADS, D),
    "mha/attention_output/bias": (D,)})


def from_state(s):
    """Kernel and bias of query, key, value and output."""
    pairs = [(w.T.reshape(D, HEADS, -1), b.reshape(HEADS, -1))
             for w, b in zip(np.split(s["in_proj_weight"], 3),
                             np.split(s["in_proj_bias"], 3))]
    out = s["out_proj.weight"].T.reshape(HEADS, -1, D)
    return [*pairs, (out, s["out_proj.bias"])]


def from_paths(w):
    return [(w[f"mha/{part}/kernel"], w[f"mha/{part}/bias"])
            for part in ("query", "key", "value", "attention_output")]


def attention(params, x):
    q, k, v = [jnp.einsum("nti,ihd->nthd", x, w) + b
               for w, b in params[:3]]
    mask = jnp.tril(jnp.ones((4, 4), bool)) & ~padding[:, None, None, :]
    scores = jnp.einsum("nqhd,nkhd->nhqk", q, k) / np.sqrt(D / HEADS)
    scores = jnp.where(mask, scores, -jnp.inf)
    weights = jax.nn.softmax(scores)
    out = jnp.einsum("nhqk,nkhd->nqhd", weights, v)
    kernel, bias = params[3]
    return jnp.einsum("nqhd,hdo->nqo", out, kernel) + bias, weights


def run(params):
    grad = jax.grad(lambda x: jnp.sum(attention(params, x)[0]**2))(x)
    return *attention(params, x), grad


from_pytorch, weights, grad = run(from_state(pytorch_state))
from_keras, _, grad_keras = run(from_paths(keras_weights))

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[1, 3].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[1, 3].tolist()])
print("who looks where", [f"{v:.4f}" for v in weights[1, 0, 3].tolist()])
