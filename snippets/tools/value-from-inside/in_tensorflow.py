import tensorflow as tf

seen = []


def peek(h):
    # Runs as plain Python, with real values, on every call.
    seen.append(h.numpy().tolist())


@tf.function
def model(x, w):
    h = tf.tanh(x * w)
    tf.py_function(peek, [h], [])
    return tf.reduce_sum(h * h)


w = tf.constant([0.5, -0.5])
out, grad = [], []
for start in (1.0, 2.0, 3.0):
    with tf.GradientTape() as tape:
        tape.watch(w)
        y = model(tf.fill([2], start), w)
    out.append(float(y))
    grad.append(tape.gradient(y, w).numpy().tolist())
for values in seen:
    print("inside:", [f"{v:.4f}" for v in values])
print("out", [f"{v:.4f}" for v in out])

# One graph, but it needs this Python process to run.
graphs = model.experimental_get_tracing_count()
print("graphs:", graphs)
try:
    tf.function(model.python_function, jit_compile=True)(tf.ones(2), w)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("with XLA:", error)
