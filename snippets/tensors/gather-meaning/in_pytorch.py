import torch

x = torch.arange(12.0).reshape(3, 4).requires_grad_()
index = torch.tensor([[0], [2], [1]])

# One column per row: out[i, j] = x[i, index[i, j]].
mended = torch.gather(x, 1, index)
naive = mended.detach()
print("torch.gather(x, 1, index):", naive.tolist())

# What tf.gather means is spelt as indexing.
columns = x.detach()[:, index]
print("x[:, index].shape:", tuple(columns.shape))

weights = torch.tensor([[1.0], [2.0], [3.0]])
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
mended = mended.detach()
print("gradient:", grad.tolist())
