import torch
from torch.nn import functional as F

x = torch.ones(1, 1, 3, 3)

# count_include_pad=True by default: the zeros are averaged too.
naive = F.avg_pool2d(x, 3, stride=1, padding=1)[0, 0]
print("default:")
for row in naive.tolist():
    print([f"{v:.4f}" for v in row])

x.requires_grad_()
uncounted = F.avg_pool2d(
    x, 3, stride=1, padding=1, count_include_pad=False)[0, 0]
weights = torch.arange(1.0, 10.0).reshape(3, 3)
(grad,) = torch.autograd.grad((uncounted * weights).sum(), x)
grad, uncounted = grad[0, 0], uncounted.detach()
counted = F.avg_pool2d(x, 3, stride=1, padding=1)[0, 0].detach()
print("count_include_pad=False:")
for row in uncounted.tolist():
    print([f"{v:.4f}" for v in row])
