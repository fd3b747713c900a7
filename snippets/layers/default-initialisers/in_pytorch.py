import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(1024, 512)        # 524,288 weights
weight, bias = layer.weight.detach(), layer.bias.detach()

naive_weight_std = weight.std().item()
naive_bias_std = bias.std().item()
print(f"weight: std {naive_weight_std:.4f}, "
      f"largest {weight.abs().max():.4f}")
print(f"bias:   std {naive_bias_std:.4f}, "
      f"largest {bias.abs().max():.4f}")

conv = nn.Conv2d(64, 128, 3)        # the same rule: 64 * 9 inputs
conv_weight_std = conv.weight.std().item()
print(f"Conv2d: std {conv_weight_std:.4f}")

# Both rules: as PyTorch draws, and as Keras does.
pytorch_rule = [naive_weight_std, weight.abs().max().item(),
                bias.abs().max().item()]
nn.init.xavier_uniform_(layer.weight)
nn.init.zeros_(layer.bias)
weight, bias = layer.weight.detach(), layer.bias.detach()
keras_rule = [weight.std().item(), weight.abs().max().item(),
              bias.abs().max().item()]
print("Keras's rule:", [f"{v:.4f}" for v in keras_rule])
