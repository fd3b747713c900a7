import keras
import numpy as np
from keras import ops

left = np.arange(6, dtype="float32").reshape(2, 3)
right = np.arange(12, dtype="float32").reshape(3, 4)
batch = np.ones((5, 2, 2), "float32")
print("backend", keras.backend.backend())

# i occurs twice and is summed away. k and j stay, in alphabetical
# order: the output should be jk, not kj.
product = ops.einsum("ki,ij", left, right)
with_arrow = ops.einsum("ki,ij->jk", left, right)
shape = tuple(product.shape)
print("ki,ij    ", shape)
print("ki,ij->jk", tuple(with_arrow.shape))

# To us b is a batch. It occurs twice, and is summed away as well.
batches = ops.einsum("bij,bjk", batch, batch)
print("bij,bjk  ", tuple(batches.shape))
