import numpy as np

left = np.arange(6, dtype="float32").reshape(2, 3)
right = np.arange(12, dtype="float32").reshape(3, 4)
batch = np.ones((5, 2, 2), "float32")

# i occurs twice and is summed away. k and j stay, in alphabetical
# order: the output should be jk, not kj.
product = np.einsum("ki,ij", left, right)
with_arrow = np.einsum("ki,ij->jk", left, right)
shape = product.shape
print("ki,ij    ", shape)
print("ki,ij->jk", with_arrow.shape)

# To us b is a batch. It occurs twice, and is summed away as well.
batches = np.einsum("bij,bjk", batch, batch)
print("bij,bjk  ", batches.shape)
