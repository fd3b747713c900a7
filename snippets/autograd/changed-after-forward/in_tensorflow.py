import tensorflow as tf

w = tf.Variable([1.0, 2.0, 3.0])

# The tape kept the tensor that was read, not the variable.
with tf.GradientTape() as tape:
    out = tf.reduce_sum(w**2)
w.assign(10.0 * w)
grad = tape.gradient(out, w)
naive = grad.numpy().tolist()
print(f"assigned afterwards: {out:.4f}", naive)

# Inside the tape as well: the gradient belongs to the value read,
# and assigning is not an operation that is differentiated.
w.assign([1.0, 2.0, 3.0])
with tf.GradientTape() as tape:
    w.assign(10.0 * w)
    y = tf.reduce_sum(w**2)
inside = tape.gradient(y, w)
print("assigned inside, then read:", inside.numpy().tolist())
