import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
ids = torch.tensor([[3, 7, 1, 10, 2], [5, 3, 8, 0, 4]])
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


class Transformer(nn.Module):
    def __init__(self, eps, norm_first=True):
        super().__init__()
        self.token = nn.Embedding(WORDS, D)
        self.position = nn.Embedding(T, D)
        self.encoder = nn.TransformerEncoder(
            nn.TransformerEncoderLayer(
                D, HEADS, INNER, dropout=0.0, activation="gelu",
                layer_norm_eps=eps, batch_first=True,
                norm_first=norm_first), BLOCKS,
            norm=nn.LayerNorm(D, eps), enable_nested_tensor=False)
        self.head = nn.Linear(D, WORDS)

    def forward(self, ids):
        h = self.token(ids) + self.position.weight
        causal = torch.ones(T, T, dtype=torch.bool).triu(1)
        return self.head(self.encoder(h, mask=causal))


def to_pytorch(w):
    s = {"token.weight": w["token/embeddings"],
         "position.weight": w["position/embeddings"],
         "encoder.norm.weight": w["norm/gamma"],
         "encoder.norm.bias": w["norm/beta"],
         "head.weight": w["head/kernel"].T, "head.bias": w["head/bias"]}
    for i in range(BLOCKS):
        old, new = f"block{i}_", f"encoder.layers.{i}."
        mha, qkv = old + "mha/", ("query", "key", "value")
        s[new + "self_attn.in_proj_weight"] = np.concatenate(
            [w[f"{mha}{part}/kernel"].reshape(D, D).T for part in qkv])
        s[new + "self_attn.in_proj_bias"] = np.concatenate(
            [w[f"{mha}{part}/bias"].reshape(D) for part in qkv])
        out = w[mha + "attention_output/kernel"].reshape(D, D).T
        s[new + "self_attn.out_proj.weight"] = out
        bias = w[mha + "attention_output/bias"]
        s[new + "self_attn.out_proj.bias"] = bias
        for n in "12":
            s[f"{new}linear{n}.weight"] = w[f"{old}fc{n}/kernel"].T
            s[f"{new}linear{n}.bias"] = w[f"{old}fc{n}/bias"]
            s[f"{new}norm{n}.weight"] = w[f"{old}norm{n}/gamma"]
            s[f"{new}norm{n}.bias"] = w[f"{old}norm{n}/beta"]
    return s


def run(state, eps, norm_first=True):
    model = Transformer(eps, norm_first)
    model.load_state_dict({k: torch.tensor(v) for k, v in state.items()})
    logits = model(ids)
    loss = nn.functional.cross_entropy(logits[:, :-1].flatten(0, 1),
                                       ids[:, 1:].flatten())
    loss.backward()
    return logits.detach(), model.token.weight.grad, loss.item()


from_pytorch, grad, loss = run(pytorch_state, eps=1e-5)
from_keras, grad_keras, loss_keras = run(to_pytorch(keras_weights), 1e-3)
naive_eps = naive_gelu = from_pytorch[0]    # what a port must give
naive_norm = run(to_pytorch(keras_weights), 1e-3, norm_first=False)[0][0]

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 4, :5].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 4, :5].tolist()])
print("post-norm   ", [f"{v:.4f}" for v in naive_norm[4, :5].tolist()])
print(f"losses {loss:.4f} {loss_keras:.4f}")
