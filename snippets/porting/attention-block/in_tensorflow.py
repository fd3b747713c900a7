import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(2, 4, 6)), tf.float32)
padding = tf.constant([[0, 0, 0, 0], [0, 0, 1, 1]]) == 1
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


def to_keras(state):
    weights = {}
    kernels = np.split(state["in_proj_weight"], 3)      # three (D, D)
    biases = np.split(state["in_proj_bias"], 3)
    for part, w, b in zip(("query", "key", "value"), kernels, biases):
        # (out, in) -> (in, out) -> (in, head, size)
        weights[f"mha/{part}/kernel"] = w.T.reshape(D, HEADS, -1)
        weights[f"mha/{part}/bias"] = b.reshape(HEADS, -1)
    out = state["out_proj.weight"].T.reshape(HEADS, -1, D)
    weights["mha/attention_output/kernel"] = out
    weights["mha/attention_output/bias"] = state["out_proj.bias"]
    return weights


def run(weights, mask):
    mha = tf.keras.layers.MultiHeadAttention(
        HEADS, key_dim=D // HEADS, name="mha")      # size of ONE head
    mha.build(x.shape, x.shape)
    assert len(mha.weights) == len(weights)     # nothing left over
    for variable in mha.weights:
        variable.assign(weights[variable.path])
    with tf.GradientTape() as tape:
        tape.watch(x)
        out, scores = mha(x, x, attention_mask=mask,
                          return_attention_scores=True)
        loss = tf.reduce_sum(out**2)
    return out, scores, tape.gradient(loss, x)


# True means here: look there. So PyTorch's masks are inverted.
blocked = tf.constant(np.triu(np.ones((4, 4), bool), 1))
mask = ~(blocked | padding[:, None, :])
ported = to_keras(pytorch_state)
from_pytorch, weights, grad = run(ported, mask)
from_keras, _, grad_keras = run(keras_weights, mask)

naive_mask, upside_down, _ = run(ported, ~mask)
query = np.split(pytorch_state["in_proj_weight"], 3)[0]
forgot = {"mha/query/kernel": query.reshape(D, HEADS, -1)}
naive_split, _, _ = run(ported | forgot, mask)

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[1, 3].numpy()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[1, 3].numpy()])
print("who looks where", [f"{v:.4f}" for v in weights[1, 0, 3].numpy()])
print("mask as it was ", [f"{v:.4f}" for v in upside_down[1, 0, 3].numpy()])
print("not transposed", [f"{v:.4f}" for v in naive_split[1, 3].numpy()])
