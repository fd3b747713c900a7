import torch


def parameters():
    a = torch.zeros(2, requires_grad=True)
    b = torch.zeros(2, requires_grad=True)
    loss = a @ torch.tensor([3.0, 4.0]) + b @ torch.tensor([0.6, 0.8])
    loss.backward()
    return [a, b]


# In place, on .grad, between backward() and step(). What it
# returns is the norm before clipping.
params = parameters()
total_norm = torch.nn.utils.clip_grad_norm_(params, max_norm=1.0)
clipped = torch.cat([p.grad for p in params])
print(f"global norm: {total_norm:.4f}")
print("by global norm:", [f"{g:.4f}" for g in clipped.tolist()])

naive = clipped         # the call a porter of clipnorm=1.0 writes

# clipnorm's meaning: each parameter by itself.
params = parameters()
for p in params:
    torch.nn.utils.clip_grad_norm_([p], max_norm=1.0)
each = torch.cat([p.grad for p in params])
print("each by itself:", [f"{g:.4f}" for g in each.tolist()])

params = parameters()
torch.nn.utils.clip_grad_value_(params, clip_value=1.0)
by_value = torch.cat([p.grad for p in params])
print("by value:      ", [f"{g:.4f}" for g in by_value.tolist()])
