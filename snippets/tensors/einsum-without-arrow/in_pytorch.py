import torch

left = torch.arange(6.0).reshape(2, 3)
right = torch.arange(12.0).reshape(3, 4)
batch = torch.ones(5, 2, 2)

# i occurs twice and is summed away. k and j stay, in alphabetical
# order: the output should be jk, not kj.
product = torch.einsum("ki,ij", left, right)
with_arrow = torch.einsum("ki,ij->jk", left, right)
shape = tuple(product.shape)
print("ki,ij    ", shape)
print("ki,ij->jk", tuple(with_arrow.shape))

# To us b is a batch. It occurs twice, and is summed away as well.
batches = torch.einsum("bij,bjk", batch, batch)
print("bij,bjk  ", tuple(batches.shape))
