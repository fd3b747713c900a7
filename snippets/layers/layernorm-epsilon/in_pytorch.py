import torch
from torch.nn import functional as F

# Rows of one pattern, of size 1 and of size 0.01.
x = torch.tensor([[1.0, 2.0, 3.0, 6.0], [0.01, 0.02, 0.03, 0.06]])

naive = F.layer_norm(x, (4,))               # eps=1e-5
for row in naive.tolist():
    print([f"{v:.4f}" for v in row])

x.requires_grad_()
mended = F.layer_norm(x, (4,), eps=1e-3)    # as Keras
weights = torch.arange(4.0)
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
mended = mended.detach()
as_pytorch = F.layer_norm(x, (4,), eps=1e-5).detach()
print("eps=1e-3, small row:", [f"{v:.4f}" for v in mended[1].tolist()])
