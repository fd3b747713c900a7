import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(2, 4, 6)), dtype=torch.float32)
padding = torch.tensor([[0, 0, 0, 0], [0, 0, 1, 1]], dtype=torch.bool)
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


def to_pytorch(w):
    kernels = [w[f"mha/{part}/kernel"].reshape(D, D).T
               for part in ("query", "key", "value")]
    biases = [w[f"mha/{part}/bias"].reshape(D)
              for part in ("query", "key", "value")]
    out = w["mha/attention_output/kernel"].reshape(D, D).T
    return {"in_proj_weight": np.concatenate(kernels),
            "in_proj_bias": np.concatenate(biases),
            "out_proj.weight": out,
            "out_proj.bias": w["mha/attention_output/bias"]}


def run(state):
    mha = nn.MultiheadAttention(D, HEADS, batch_first=True)
    mha.load_state_dict({k: torch.tensor(v) for k, v in state.items()})
    inputs = x.clone().requires_grad_()
    # In both masks True means: do NOT look there.
    causal = torch.ones(4, 4, dtype=torch.bool).triu(1)
    out, weights = mha(inputs, inputs, inputs, attn_mask=causal,
                       key_padding_mask=padding,
                       average_attn_weights=False)
    (out**2).sum().backward()
    return out.detach(), weights.detach(), inputs.grad


from_pytorch, weights, grad = run(pytorch_state)
from_keras, _, grad_keras = run(to_pytorch(keras_weights))
naive_mask = naive_split = from_pytorch     # what a port must give

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[1, 3].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[1, 3].tolist()])
print("who looks where", [f"{v:.4f}" for v in weights[1, 0, 3].tolist()])
