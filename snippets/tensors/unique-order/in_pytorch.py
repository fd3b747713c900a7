import torch

labels = torch.tensor([3, 1, 3, 2])

values, naive = torch.unique(labels, return_inverse=True)
print("unique:", values.tolist(), "codes:", naive.tolist())

mended = naive
amounts = torch.tensor([10.0, 20.0, 30.0, 40.0], requires_grad=True)
sums = torch.zeros(3).index_add(0, mended, amounts)
(grad,) = torch.autograd.grad((sums**2).sum(), amounts)
sums = sums.detach()
print("sum per value:", sums.tolist())
print("gradient:", grad.tolist())

# sorted=False promises no order of first appearance.
loose = torch.unique(labels, sorted=False)
print("sorted=False: ", loose.tolist())
