import math

import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
B, H, T, D = 2, 2, 4, 3             # batch, heads, steps, size of a head
q, k, v = [torch.from_numpy(rng.normal(size=(B, H, T, D)).astype("f4"))
           for _ in range(3)]
q.requires_grad_()
causal = torch.ones(T, T, dtype=torch.bool).tril()  # True: may look


def attention(q, k, v, keep):
    scores = q @ k.transpose(-2, -1)                # (B, H, T, T)
    scores = scores / math.sqrt(q.shape[-1])
    scores = scores.masked_fill(~keep, -torch.inf)  # before the softmax
    weights = torch.softmax(scores, dim=-1)         # over the keys
    return weights @ v                              # (B, H, T, D)


out = attention(q, k, v, causal)
(grad,) = torch.autograd.grad((out**2).sum(), q)
library = F.scaled_dot_product_attention(q, k, v, is_causal=True)
out, library, q = out.detach(), library.detach(), q.detach()

# Change the last step's key and value: earlier outputs must not move.
k2, v2 = k.clone(), v.clone()
k2[..., -1, :], v2[..., -1, :] = 9.0, 9.0
moved = attention(q, k2, v2, causal) - out
future_seen = moved[..., :-1, :].abs().max().item()

# Two slips that raise nothing.
late = torch.softmax(q @ k.mT / math.sqrt(D), dim=-1) * causal
sum_if_masked_late = late[0, 0, 0].sum().item()
scores = (q @ k.mT).masked_fill(~causal, -torch.inf)
not_scaled = torch.softmax(scores, dim=-1) @ v

print("by hand ", [f"{x:.4f}" for x in out[0, 0, 3].tolist()])
print("library ", [f"{x:.4f}" for x in library[0, 0, 3].tolist()])
print("gradient", [f"{x:.4f}" for x in grad[0, 0, 3].tolist()])
print(f"earlier steps move by {future_seen:.4f}")
print(f"masked after softmax, row 0 sums to {sum_if_masked_late:.4f}")
print("unscaled", [f"{x:.4f}" for x in not_scaled[0, 0, 3].tolist()])
