import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
# (time, batch, classes): 5 steps, 2 samples, 3 letters and the blank.
logits = torch.from_numpy(rng.normal(size=(5, 2, 4)).astype("float32"))
logits.requires_grad_()
labels = torch.tensor([[1, 2], [3, 0]])     # the 0 is padding
label_length = torch.tensor([2, 1])
logit_length = torch.tensor([5, 5])
arguments = labels, logit_length, label_length

# Log-probabilities; each sample's loss is divided by its label length.
log_prob = F.log_softmax(logits, dim=2)
naive = nn.CTCLoss()(log_prob, *arguments).detach()
print(f"CTCLoss(): {naive:.4f}")

each = nn.CTCLoss(reduction="none")(log_prob, *arguments)
(grad,) = torch.autograd.grad(each.sum(), logits, retain_graph=True)
each = each.detach()
mended = (each / label_length).mean()
print("per sample:", [f"{v:.4f}" for v in each.tolist()])
print(f"divided by label length, then the mean: {mended:.4f}")

# The blank is class 0 unless told otherwise; here the last class.
last = nn.CTCLoss(blank=3, reduction="none")
shifted = torch.tensor([[0, 1], [2, 0]])
blank_last = last(log_prob.roll(-1, dims=2), shifted, logit_length,
                  label_length).detach()
print("blank last:", [f"{v:.4f}" for v in blank_last.tolist()])
