import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
pred = torch.from_numpy(rng.normal(size=(2, 3)).astype("float32"))
pred.requires_grad_()
target = torch.from_numpy(rng.normal(size=(2, 3)).astype("float32"))

# The similarity itself: larger is closer.
naive = F.cosine_similarity(pred, target).detach()
print("cosine_similarity:", [f"{v:.4f}" for v in naive.tolist()])

# The loss is one minus it.
alike = torch.ones(2)
mended = nn.CosineEmbeddingLoss()(pred, target, alike)
(grad,) = torch.autograd.grad(mended, pred)
naive_loss = mended = mended.detach()
print(f"CosineEmbeddingLoss: {naive_loss:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad.flatten().tolist()])
