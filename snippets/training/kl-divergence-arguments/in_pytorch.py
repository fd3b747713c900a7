import torch
from torch.nn import functional as F

target = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
pred = torch.tensor([[0.4, 0.3, 0.3], [0.2, 0.7, 0.1]])
pred.requires_grad_()

# The first argument is the prediction and must be a logarithm; the
# default mean divides by the number of elements.
naive = F.kl_div(pred, target).detach()
swapped = F.kl_div(target.log(), pred, reduction="batchmean").detach()
per_element = F.kl_div(pred.log(), target).detach()
print(f"kl_div(pred, target):       {naive:.4f}")
print(f"kl_div(log pred, target):   {per_element:.4f}")
print(f"the other way, batchmean:   {swapped:.4f}")

mended = F.kl_div(pred.log(), target, reduction="batchmean")
(grad,) = torch.autograd.grad(mended, pred)
mended = mended.detach()
print(f"log pred and batchmean:     {mended:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad.flatten().tolist()])
