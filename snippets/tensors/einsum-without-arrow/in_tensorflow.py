import tensorflow as tf

left = tf.reshape(tf.range(6.0), (2, 3))
right = tf.reshape(tf.range(12.0), (3, 4))
batch = tf.ones((5, 2, 2))

# i occurs twice and is summed away. k and j stay, in alphabetical
# order: the output should be jk, not kj.
product = tf.einsum("ki,ij", left, right)
with_arrow = tf.einsum("ki,ij->jk", left, right)
shape = tuple(product.shape)
print("ki,ij    ", shape)
print("ki,ij->jk", tuple(with_arrow.shape))

# To us b is a batch. It occurs twice, and is summed away as well.
batches = tf.einsum("bij,bjk", batch, batch)
print("bij,bjk  ", tuple(batches.shape))
