import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
ids = jnp.array([[3, 7, 1, 10, 2], [5, 3, 8, 0, 4]])
WORDS, T, D, HEADS, INNER, BLOCKS = 11, 5, 8, 2, 16, 2


def checkpoint(shapes):     # stands for two trained files, one each
    return {name: rng.normal(scale=0.4, size=shape).astype("float32")
            for name, shape in shapes.items()}


pytorch_state = checkpoint({
    "token.weight": (WORDS, D), "position.weight": (T, D)} | {
    f"encoder.layers.{i}.{name}": shape for i in range(BLOCKS)
    for name, shape in {
        "self_attn.in_proj_weight": (3 * D, D),
        "self_attn.in_proj_bias": (3 * D,),
        "self_attn.out_proj.weight": (D, D),
        "self_attn.out_proj.bias": (D,),
        "linear1.weight": (INNER, D), "linear1.bias": (INNER,),
        "linear2.weight": (D, INNER), "linear2.bias": (D,),
        "norm1.weight": (D,), "norm1.bias": (D,),
        "norm2.weight": (D,), "norm2.bias": (D,)}.items()} | {
    "encoder.norm.weight": (D,), "encoder.norm.bias": (D,),
    "head.weight": (WORDS, D), "head.bias": (WORDS,)})
HEAD = (HEADS, D // HEADS)
keras_weights = checkpoint({
    "token/embeddings": (WORDS, D), "position/embeddings": (T, D)} | {
    f"block{i}_{name}": shape for i in range(BLOCKS)
    for name, shape in {
        "mha/query/kernel": (D, *HEAD), "mha/query/bias": HEAD,
        "mha/key/kernel": (D, *HEAD), "mha/key/bias": HEAD,
        "mha/value/kernel": (D, *HEAD), "mha/value/bias": HEAD,
        "mha/attention_output/kernel": (*HEAD, D),
        "mha/attention_output/bias": (D,),
        "fc1/kernel": (D, INNER), "fc1/bias": (INNER,),
        "fc2/kernel": (INNER, D), "fc2/bias": (D,),
        "norm1/gamma": (D,), "norm1/beta": (D,),
        "norm2/gamma": (D,), "norm2/beta": (D,)}.items()} | {
    "norm/gamma": (D,), "norm/beta": (D,),
    "head/kernel": (D, WORDS), "head/bias": (WORDS,)})


def tree(s):         # PyTorch's state_dict under Keras's names
    w = {"token/embeddings": s["token.weight"],
         "position/embeddings": s["position.weight"],
         "norm/gamma": s["encoder.norm.weight"],
         "norm/beta": s["encoder.norm.bias"],
         "head/kernel": s["head.weight"].T, "head/bias": s["head.bias"]}
    for i in range(BLOCKS):
        old, new = f"encoder.layers.{i}.", f"block{i}_"
        kernels = np.split(s[old + "self_attn.in_proj_weight"], 3)
        biases = np.split(s[old + "self_attn.in_proj_bias"], 3)
        for part, k, b in zip(("query", "key", "value"), kernels, biases):
            w[f"{new}mha/{part}/kernel"] = k.T.reshape(D, *HEAD)
            w[f"{new}mha/{part}/bias"] = b.reshape(HEAD)
        out = s[old + "self_attn.out_proj.weight"].T.reshape(*HEAD, D)
        w[new + "mha/attention_output/kernel"] = out
        w[new + "mha/attention_output/bias"] = s[
            old + "self_attn.out_proj.bias"]
        for n in "12":
            w[f"{new}fc{n}/kernel"] = s[f"{old}linear{n}.weight"].T
            w[f"{new}fc{n}/bias"] = s[f"{old}linear{n}.bias"]
            w[f"{new}norm{n}/gamma"] = s[f"{old}norm{n}.weight"]
            w[f"{new}norm{n}/beta"] = s[f"{old}norm{n}.bias"]
    return w


def norm(w, name, x, eps):
    mean, var = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    x = (x - mean) / jnp.sqrt(var + eps)
    return x * w[f"{name}/gamma"] + w[f"{name}/beta"]


def attention(w, name, x):
    q, k, v = [jnp.einsum("nti,ihd->nthd", x, w[f"{name}/{p}/kernel"])
               + w[f"{name}/{p}/bias"] for p in ("query", "key", "value")]
    h = jax.nn.dot_product_attention(q, k, v, is_causal=True)
    out = w[f"{name}/attention_output/kernel"]
    return jnp.einsum("nthd,hdo->nto", h, out) + w[
        f"{name}/attention_output/bias"]


def network(w, eps, approximate):
    h = w["token/embeddings"][ids] + w["position/embeddings"]
    for i in range(BLOCKS):
        b = f"block{i}_"
        h = h + attention(w, b + "mha", norm(w, b + "norm1", h, eps))
        a = norm(w, b + "norm2", h, eps)
        a = a @ w[b + "fc1/kernel"] + w[b + "fc1/bias"]
        a = jax.nn.gelu(a, approximate=approximate)
        h = h + a @ w[b + "fc2/kernel"] + w[b + "fc2/bias"]
    h = norm(w, "norm", h, eps)
    return h @ w["head/kernel"] + w["head/bias"]


def run(w, eps, approximate=False):
    def loss_fn(w):
        logits = network(w, eps, approximate)
        logp = jax.nn.log_softmax(logits[:, :-1])
        picked = jnp.take_along_axis(logp, ids[:, 1:, None], -1)
        return -picked.mean(), logits

    w = jax.tree.map(jnp.asarray, w)
    (loss, logits), grad = jax.value_and_grad(loss_fn, has_aux=True)(w)
    return logits, grad["token/embeddings"], float(loss)


from_pytorch, grad, loss = run(tree(pytorch_state), 1e-5)
from_keras, grad_keras, loss_keras = run(keras_weights, 1e-3)
naive_gelu = run(tree(pytorch_state), 1e-5, approximate=True)[0][0]

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 4, :5].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 4, :5].tolist()])
print("tanh GELU   ", [f"{v:.4f}" for v in naive_gelu[4, :5].tolist()])
print(f"losses {loss:.4f} {loss_keras:.4f}")
