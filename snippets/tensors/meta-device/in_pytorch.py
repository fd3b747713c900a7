import warnings

import torch

N = 100_000
# A tensor like any other, without memory.
with torch.device("meta"):
    layer = torch.nn.Linear(N, N, bias=False)
    batch = torch.empty(32, N)
product = layer(batch)
product_shape = list(product.shape)
weight = layer.weight
gigabytes = weight.numel() * weight.element_size() / 1e9
kind = type(product).__name__
print("product:", tuple(product.shape), product.device)
print("the weight would take", gigabytes, "GB")

try:
    product[0, 0].item()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("asking for a value:", error)

# How large models are loaded: build on meta, then assign real tensors.
with torch.device("meta"):
    small = torch.nn.Linear(3, 1, bias=False)
values = {"weight": torch.tensor([[1.0, 2.0, 3.0]])}
with warnings.catch_warnings(record=True):
    small.load_state_dict(values)  # warns, and copies nothing
without_assign = small.weight.device.type
print("loaded without assign=True:", without_assign)
small.load_state_dict(values, assign=True)
y = small(torch.tensor([[1.0, 1.0, 2.0]]))
y.sum().backward()
out, grad = y.detach(), small.weight.grad
print("with values:", out.tolist(), "gradient:", grad.tolist())
