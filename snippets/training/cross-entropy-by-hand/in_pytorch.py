import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
logits = torch.tensor(3 * rng.normal(size=(2, 4, 5))).float()
logits.requires_grad_()
ids = torch.tensor([[0, 3, 4, 1], [2, 2, -1, -1]])      # -1: padding


def cross_entropy(logits, ids, ignore=-1):
    log_p = logits - logits.logsumexp(dim=-1, keepdim=True)
    keep = ids != ignore
    safe = ids.where(keep, 0)           # some id that exists
    picked = log_p.gather(-1, safe[..., None]).squeeze(-1)
    return -(picked * keep).sum() / keep.sum()


loss = cross_entropy(logits, ids)
(grad,) = torch.autograd.grad(loss, logits)
# The library wants the classes on the second axis.
library = F.cross_entropy(logits.transpose(1, 2), ids, ignore_index=-1)
library_gap = abs(library.item() - loss.item()) < 1e-6
loss = loss.detach()

all_padding = cross_entropy(logits, torch.full((2, 4), -1)).item()
try:
    logits.log_softmax(-1).gather(-1, ids[..., None])
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

print(f"loss {loss:.4f}")
print("gradient at a padded place:", grad[1, 3].abs().tolist())
print("equals F.cross_entropy to 1e-6:", library_gap)
print("nothing but padding:", all_padding)
print(f"gather with id -1: {error}: {message}")
