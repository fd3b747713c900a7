import torch

empty = torch.zeros(0, requires_grad=True)
total, product = empty.sum().item(), empty.prod().item()
any_all = [bool(empty.any()), bool(empty.all())]
mean_is_nan = bool(empty.mean().isnan())
print("sum", total, "product", product, "any, all", any_all)
print("mean is NaN:", mean_is_nan)
log_sum_exp = str(empty.logsumexp(0).item())
print("logsumexp:", log_sum_exp)

try:
    largest = empty.max().item()
    largest_works = True
except RuntimeError as e:
    largest_works = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("max:", error, message)

empty.sum().backward()
grad = empty.grad

# The usual way to an empty tensor: a mask that selects nothing.
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
keep = x > 5.0
picked = x[keep]
mean = picked.sum() / keep.sum().clamp(min=1)
mean.backward()
masked_mean = mean.item()
print("mean of nothing, guarded:", masked_mean)
masked_grad = x.grad
print("gradients:", grad.tolist(), masked_grad.tolist())
