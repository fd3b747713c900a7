import tensorflow as tf

# The columns of A are the new basis vectors in the old basis.
A = tf.constant([[1.0, 1.0], [0.0, 2.0]])
A_inv = tf.linalg.inv(A)
M = tf.constant([[2.0, 1.0], [0.0, 3.0]])
u = tf.constant([3.0, 4.0])
v = tf.constant([1.0, -2.0])

# One array, two meanings, two ways to the new basis.
as_map = A_inv @ M @ A
as_form = tf.transpose(A) @ M @ A
print("as a linear map:   ", as_map.numpy().tolist())
print("as a bilinear form:", as_form.numpy().tolist())

# The trace belongs to the map; of the form it is an accident.
traces = [float(tf.linalg.trace(m)) for m in (M, as_map, as_form)]
print("traces:", traces)


def form(m, a, b):
    return tf.einsum("ij,i,j->", m, a, b)


# What does not depend on the basis: the value of the form.
new_u = tf.linalg.matvec(A_inv, u)
new_v = tf.linalg.matvec(A_inv, v)
invariant = [float(form(M, u, v)), float(form(as_form, new_u, new_v))]
print("form(u, v), old and new basis:", invariant)

# f(u) = form(u, u); autograd differentiates by the components.
with tf.GradientTape(persistent=True) as tape:
    tape.watch([u, new_u])
    old, new = form(M, u, u), form(as_form, new_u, new_u)
grad = tape.gradient(old, u)
new_grad = tape.gradient(new, new_u)
with_a = tf.linalg.matvec(A, grad, transpose_a=True)
print("gradient, old basis:", grad.numpy().tolist())
print("gradient, new basis:", new_grad.numpy().tolist())
print("A.T @ gradient:     ", with_a.numpy().tolist())
with_inv = tf.linalg.matvec(A_inv, grad)
print("inv(A) @ gradient:  ", with_inv.numpy().tolist())
