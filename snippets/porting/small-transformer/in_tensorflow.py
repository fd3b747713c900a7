import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
ids = tf.constant([[3, 7, 1, 10, 2], [5, 3, 8, 0, 4]])
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


L = tf.keras.layers


class Position(L.Layer):        # a learned table
    def build(self, shape):
        self.embeddings = self.add_weight(shape=(T, D), name="embeddings")

    def call(self, h):
        return h + self.embeddings


def transformer(eps):
    ids = tf.keras.Input((T,), dtype="int32")
    h = L.Embedding(WORDS, D, name="token")(ids)
    h = Position(name="position")(h)
    for i in range(BLOCKS):     # norm, then attention; norm, then MLP
        a = L.LayerNormalization(epsilon=eps, name=f"block{i}_norm1")(h)
        a = L.MultiHeadAttention(HEADS, D // HEADS, name=f"block{i}_mha")(
            a, a, use_causal_mask=True)
        h = h + a
        a = L.LayerNormalization(epsilon=eps, name=f"block{i}_norm2")(h)
        a = L.Dense(INNER, "gelu", name=f"block{i}_fc1")(a)
        h = h + L.Dense(D, name=f"block{i}_fc2")(a)
    h = L.LayerNormalization(epsilon=eps, name="norm")(h)
    return tf.keras.Model(ids, L.Dense(WORDS, name="head")(h))


def to_keras(s):
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


def run(weights, eps=1e-3):     # Keras's default
    model = transformer(eps)
    assert len(model.weights) == len(weights)     # nothing left over
    for variable in model.weights:
        variable.assign(weights[variable.path])
    with tf.GradientTape() as tape:
        logits = model(ids)
        loss = tf.reduce_mean(
            tf.nn.sparse_softmax_cross_entropy_with_logits(
                ids[:, 1:], logits[:, :-1]))
    grad = tape.gradient(loss, model.get_layer("token").embeddings)
    return logits, tf.convert_to_tensor(grad), float(loss)


from_pytorch, grad, loss = run(to_keras(pytorch_state), eps=1e-5)
from_keras, grad_keras, loss_keras = run(keras_weights)
naive_eps = run(to_keras(pytorch_state))[0][0]
naive_norm = from_keras[0]      # what a port must give

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 4, :5].numpy()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 4, :5].numpy()])
print("epsilon 1e-3", [f"{v:.4f}" for v in naive_eps[4, :5].numpy()])
print(f"losses {loss:.4f} {loss_keras:.4f}")
