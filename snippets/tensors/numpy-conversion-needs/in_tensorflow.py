import tensorflow as tf

w = tf.Variable([1.0, 2.0, 3.0])

with tf.GradientTape(persistent=True) as tape:
    try:
        error = None
        values = (w * 2).numpy()
    except AttributeError as e:
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
    # Through NumPy the tape loses sight of w: no error, no gradient.
    detour = tf.reduce_sum(tf.constant(w.numpy()) ** 2)
    loss = tf.reduce_sum(w**2)

lost_grad = tape.gradient(detour, w)
grad = tape.gradient(loss, w)
print("inside the tape:", values.tolist(), "error:", error)
print("gradient through .numpy():", lost_grad)
print("gradient:", grad.numpy().tolist())


# In a graph a tensor has no value yet, and so no .numpy().
@tf.function
def compiled(x):
    return (x * 2).numpy()


try:
    compiled(tf.constant([1.0, 2.0, 3.0]))
except AttributeError as e:
    compiled_error = type(e).__name__
    print("inside tf.function:", compiled_error)
