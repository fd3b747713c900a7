import torch

x = torch.tensor([0.0, 1.0, 4.0], requires_grad=True)

# The value is right, the gradient is not: 0 * inf = nan.
out = torch.where(x > 0, torch.log(x), 0.0)
(log_grad,) = torch.autograd.grad(out.sum(), x)
log_nan = torch.isnan(log_grad).tolist()
out = out.detach()
print("out: ", [f"{v:.4f}" for v in out.tolist()])
print("where(x > 0, log(x), 0): ", log_grad.tolist())

root = torch.where(x > 0, torch.sqrt(x), 0.0)
(sqrt_grad,) = torch.autograd.grad(root.sum(), x)
sqrt_nan = torch.isnan(sqrt_grad).tolist()
print("where(x > 0, sqrt(x), 0):", sqrt_grad.tolist())

# Keep the bad input out of log as well: where twice.
safe = torch.where(x > 0, x, 1.0)
y = torch.where(x > 0, torch.log(safe), 0.0)
(grad,) = torch.autograd.grad(y.sum(), x)
print("where twice:", [f"{g:.4f}" for g in grad.tolist()])

# Anomaly mode names the operation that made the nan.
with torch.autograd.detect_anomaly(check_nan=True):
    y = torch.where(x > 0, torch.sqrt(x), 0.0).sum()
    try:
        y.backward()
    except RuntimeError as e:
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
        anomaly = " ".join(str(e).split()[:4])
        print("anomaly mode:", anomaly, "...")
