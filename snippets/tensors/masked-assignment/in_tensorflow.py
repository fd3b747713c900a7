import tensorflow as tf

x = tf.constant([-1.0, 2.0, -3.0, 4.0])
try:
    error = None
    x[x < 0] = 0.0
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("x[x < 0] = 0:", error)

# A Variable takes slices ...
v = tf.Variable(x)
v[1:3].assign([9.0, 9.0])
slice_assigned = v.numpy()
print("v[1:3].assign:", slice_assigned.tolist())
# ... but a mask reads out a tensor, which has no assign.
try:
    v[v < 0].assign([0.0])
except AttributeError as e:
    mask_error = type(e).__name__
    print("v[v < 0].assign:", mask_error)

# The counterparts make a new tensor.
with tf.GradientTape() as tape:
    tape.watch(x)
    clipped = tf.where(x < 0, 0.0, x)
    loss = tf.reduce_sum(clipped**2)
grad = tape.gradient(loss, x)
print("tf.where:", clipped.numpy().tolist())
print("gradient:", grad.numpy().tolist())

where = tf.where(x < 0)  # with one argument: the positions
scattered = tf.tensor_scatter_nd_update(x, where, tf.zeros(len(where)))
print("tensor_scatter_nd_update:", scattered.numpy().tolist())
