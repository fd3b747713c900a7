import tensorflow as tf

signature = [tf.TensorSpec([None, 3], tf.float32)]


@tf.function(input_signature=signature)
def naive(x):
    n = x.shape[0]              # the shape known while tracing
    return tf.reduce_sum(x * x) / n


try:
    naive(tf.ones([4, 3]))
    naive_works = True
except Exception as e:
    naive_works = False
    error = type(e).__name__
    last = str(e).strip().splitlines()[-1]  # below the traced lines
    message = " ".join(last.split()[:6])
    print(f"x.shape[0]: {error}")

seen = []


@tf.function(input_signature=signature)
def scaled_sum(x):
    seen.append(str(x.shape[0]))
    n = tf.shape(x)[0]          # an operation, asked at run time
    return tf.reduce_sum(x * x) / tf.cast(n, x.dtype)


out, grad = [], []
for n in (2, 5):
    x = tf.reshape(tf.range(3.0 * n), [n, 3])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = scaled_sum(x)
    out.append(float(y))
    slope = tape.gradient(y, x)
    grad.append(tf.reduce_sum(slope, 0).numpy().tolist())
    print(f"batch {n}: out {float(y):.4f}")
kind = seen[-1]
print("traced with a dynamic batch, x.shape[0] is", kind)
