import numpy as np
import torch

x = torch.tensor([0.0, 0.5, 1.0], requires_grad=True)

# With a history to lose, NumPy functions are refused.
try:
    np.sin(x)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"np.sin: {error}: {message} ...")

# Without one, NumPy computes and PyTorch wraps the result.
wrapped = np.sin(x.detach())
sin_type = type(wrapped).__name__
print("np.sin of a detached tensor:", sin_type, wrapped.requires_grad)

# np.mean calls x.mean(axis=..., dtype=..., out=...): not PyTorch's.
try:
    np.mean(x.detach())
except TypeError as e:
    mean_error = type(e).__name__
    print("np.mean of a detached tensor:", mean_error)

loss = torch.sin(x).mean()
loss.backward()
out = loss.item()
grad = x.grad
print(f"torch: {out:.4f}", "gradient:", [f"{g:.4f}" for g in grad.tolist()])
