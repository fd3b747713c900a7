import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Embedding(20_000, 128)
weight = layer.weight.detach()

naive_std = weight.std().item()
naive_norm = weight.norm(dim=1).mean().item()
print(f"std {naive_std:.4f}, length of a vector {naive_norm:.4f}")

# A tied output layer multiplies two such vectors.
logits = weight[:100] @ weight[100:200].T
logit_std = logits.std().item()
print(f"std of tied logits {logit_std:.4f}")

pytorch_rule = [weight.mean().item(), naive_std]
nn.init.uniform_(layer.weight, -0.05, 0.05)
weight = layer.weight.detach()
keras_rule = [weight.std().item(), weight.abs().max().item()]
print("Keras's rule:", [f"{v:.4f}" for v in keras_rule])
