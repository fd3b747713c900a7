import torch

layer = torch.nn.Linear(2, 3, bias=False)
with torch.no_grad():
    start = torch.tensor([[0.25, 0.5], [0.5, 0.25], [0.75, 1.0]])
    layer.weight.copy_(start)
x = torch.tensor([[1.0, 3.0]])

with torch.autocast("cpu", dtype=torch.bfloat16):
    y = layer(x)
    loss = torch.nn.functional.cross_entropy(y, torch.tensor([0]))
    probability = torch.softmax(y, dim=1)

weight_dtype = str(layer.weight.dtype).removeprefix("torch.")
output_dtype = str(y.dtype).removeprefix("torch.")
print("weight:", weight_dtype, " output:", output_dtype)
print("cross entropy:", loss.dtype, " softmax:", probability.dtype)

# How far the probabilities are from summing to 1, in 1e-3.
total = probability.detach().double().sum().item()
probability_gap = round(abs(total - 1) * 1000, 3)
print("softmax misses 1 by", probability_gap, "thousandths")

(grad,) = torch.autograd.grad(y.float().sum(), layer.weight)
grad_dtype = str(grad.dtype).removeprefix("torch.")
output, grad = y.detach().float(), grad.T
print("gradient:", grad_dtype, [f"{v:.4f}" for v in output[0].tolist()])
