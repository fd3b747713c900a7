import torch


def distance(x):
    return torch.sqrt((x**2).sum())     # fine at zero, forwards


def safe(x):
    return torch.sqrt((x**2).sum() + 1e-12)


x = torch.zeros(2, requires_grad=True)
y = distance(x)
value = y.item()
naive = [str(g) for g in torch.autograd.grad(y, x)[0].tolist()]
print(f"value {value:.4f}, gradient {naive}")

# Anomaly mode names the backward function, and in a warning the line
# of the forward pass.
try:
    with torch.autograd.detect_anomaly():
        distance(x).backward()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    found = str(e).split("'")[1]
    print(f"anomaly mode: {error} at {found}")

out, grad = [], []
for start in ([0.0, 0.0], [3.0, 4.0]):
    x = torch.tensor(start, requires_grad=True)
    y = safe(x)
    out.append(y.item())
    grad.append(torch.autograd.grad(y, x)[0].tolist())
    print(f"mended at {start}: grad {[f'{g:.4f}' for g in grad[-1]]}")
