import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
other_name = x
try:
    x[0] = 10.0
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# The counterpart makes a new tensor; += only binds the name anew.
x = tf.tensor_scatter_nd_update(x, indices=[[0]], updates=[10.0])
x += 1
alias = other_name
print("x:", x.numpy().tolist(), "other name:", alias.numpy().tolist())

# State that changes belongs in a Variable.
v = tf.Variable([1.0, 2.0, 3.0])
v[0].assign(10.0)
v.assign_add([1.0, 1.0, 1.0])
variable_out = v.numpy()
print("variable:", variable_out.tolist())

# The update is differentiable: the replaced element gets no gradient.
w = tf.constant([1.0, 2.0, 3.0])
with tf.GradientTape() as tape:
    tape.watch(w)
    out = tf.tensor_scatter_nd_update(w * w, [[0]], [10.0])
    total = tf.reduce_sum(out)
grad = tape.gradient(total, w)
print("out:", out.numpy().tolist(), "gradient:", grad.numpy().tolist())
