import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.normal(size=(4, 3)).astype("float32"))
logits.requires_grad_()
ids = torch.tensor([2, 0, 1, 2])        # int64
one_hot = nn.functional.one_hot(ids, 3)  # int64 as well
loss = nn.CrossEntropyLoss()

# Predictions first; ids as int64, or probabilities as floats.
out = loss(logits, ids)
(grad,) = torch.autograd.grad(out, logits)
out = out.detach()
of_one_hot = loss(logits, one_hot.float()).detach()
pred_first = of_one_hot
target_first = round(loss(one_hot.float(), logits).item(), 4)
print(f"ids {out:.4f}  one-hot {of_one_hot:.4f}")
print(f"one-hot first: {target_first:.4f}, and no error either")

int32_ids = int_one_hot = None
try:
    int_one_hot = loss(logits, one_hot).detach()
except RuntimeError as e:
    print("int64 one-hot:", e)
try:
    int32_ids = loss(logits, ids.int()).detach()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("int32 ids:", e)
