import tensorflow as tf

x = tf.reshape(tf.range(12.0), (3, 4))

block = x[1:, ::2]  # slices
masked = x[x % 5 == 0]  # a mask, the same as tf.boolean_mask
pairs = tf.gather_nd(x, [[0, 1], [2, 3]])  # a list of positions
print("block:", block.numpy().tolist())
print("masked:", masked.numpy().tolist())
print("pairs:", pairs.numpy().tolist())

# A list in the brackets is read like a tuple: this is x[0, 2].
listed = x[[0, 2]]
print("x[[0, 2]] has shape", tuple(listed.shape))

# A tensor of integers is refused; tf.gather is the way.
try:
    x[tf.constant([0, 2])]
except TypeError as e:
    message = " ".join(str(e).split()[:6])
    array_error = type(e).__name__
    print("x[tf.constant([0, 2])]:", array_error)

try:
    beyond = None
    beyond = float(x[7, 0])
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    print("x[7, 0]:", error)

# A row that was chosen twice collects its gradient twice.
with tf.GradientTape() as tape:
    tape.watch(x)
    rows = tf.gather(x, [0, 0, 2])
    total = tf.reduce_sum(rows)
# What comes back is sparse: only the rows that were touched.
sparse = tape.gradient(total, x)
print("gradient type:", type(sparse).__name__)
grad = tf.convert_to_tensor(sparse)
print("gradient of the chosen rows:", grad.numpy().tolist())
