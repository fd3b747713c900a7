import torch
import torch.nn.functional as F

nan = float("nan")
x = torch.tensor([1.0, nan, 3.0, 2.0], requires_grad=True)

best = torch.argmax(x).item()
order = torch.argsort(x).tolist()
pooled = F.max_pool1d(x.detach()[None, None], 2)
pool_keeps_nan = bool(pooled.isnan().any())
max_is_nan = bool(torch.max(x).isnan())
print("max is nan: ", max_is_nan)
print("argmax:     ", best)
print("argsort:    ", order)
print("max pooling:", pooled.flatten().tolist())

# Decide what NaN means before comparing: here, the smallest.
low = torch.tensor(float("-inf"))
safe = torch.where(torch.isnan(x), low, x)
largest = torch.max(safe)
(grad,) = torch.autograd.grad(largest, x)
mended = [largest.item(), torch.argmax(safe).item()]
sorted_safe = torch.argsort(safe)
print("NaN as -inf:", mended, sorted_safe.tolist())
print("gradient:   ", grad.tolist())
