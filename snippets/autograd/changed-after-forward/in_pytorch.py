import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

# An optimizer's step between forward and backward: backward sees
# that what it saved is not what it was (the version counter).
loss = (w**2).sum()
version_before = w._version
with torch.no_grad():
    w.mul_(10.0)
version_after = w._version
try:
    loss.backward()
    naive = w.grad.tolist()
except RuntimeError as e:
    error = type(e).__name__
    naive = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{naive}: {message} ...")
print("versions", version_before, version_after)

# Through .data nobody counts: a wrong gradient, silently.
w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
loss = (w**2).sum()
w.data.mul_(10.0)
loss.backward()
by_data = w.grad
print("changed through .data:", by_data.tolist())

# In the right order, or from a copy, there is nothing to notice.
w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
out = (w.clone() ** 2).sum()
with torch.no_grad():
    w.mul_(10.0)
out.backward()
grad = w.grad
out = out.detach()
print(f"from a clone: {out:.4f}", grad.tolist())
