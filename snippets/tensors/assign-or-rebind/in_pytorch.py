import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (w**2).sum()
loss.backward()
grad = w.grad.clone()

# The naive update makes another tensor, computed from w: no leaf.
rebound = w - 0.1 * w.grad
is_leaf = rebound.is_leaf
rebound.sum().backward()
naive = rebound.is_leaf and rebound.grad is not None
print("w - 0.1 * grad is a leaf:", is_leaf, "has .grad:", naive)

# In place and unrecorded: the same object, still a leaf.
with torch.no_grad():
    w -= 0.1 * grad
updated = w.detach().clone()
w.grad = None
(w**2).sum().backward()
next_grad = w.grad
print("after w -= ...:", [f"{v:.4f}" for v in updated.tolist()])
print("next gradient: ", [f"{g:.4f}" for g in next_grad.tolist()])
