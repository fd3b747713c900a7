import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * x + 1.0             # evaluated on this line

kind = type(y).__name__
seen = y.tolist()           # plain Python numbers, in mid-computation
print("after the line:", kind, seen)

# The graph for the gradient was recorded while the line ran.
recorded_by = y.grad_fn.name()
print("recorded as:", recorded_by)

out = y.sum() * 2.0
out.backward()
grad = x.grad
print(f"out {out.item():.4f}, grad {grad.tolist()}")
