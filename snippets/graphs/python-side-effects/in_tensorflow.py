import tensorflow as tf

history = []
calls = 0


@tf.function
def model(x, w):
    global calls
    calls += 1              # a global counter
    h = tf.tanh(x * w)
    history.append(h)       # kept for a look later
    return tf.reduce_sum(h * h)


x = tf.constant([1.0, 2.0, 3.0])
w = tf.constant([0.5, -0.5, 0.25])
for _ in range(3):
    model(x, w)
counted, kept = calls, len(history)
print(f"3 calls: counted {counted}, kept {kept}")

# What was kept belongs to the graph, not to a call.
kind = type(history[-1]).__name__
try:
    tf.reduce_sum(history[-1]).numpy()
    usable = True
except Exception as e:
    usable = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"kept: {kind}, using it: {error}")


@tf.function
def returning(x, w):
    h = tf.tanh(x * w)
    return tf.reduce_sum(h * h), h      # what is needed is returned


with tf.GradientTape() as tape:
    tape.watch(w)
    out, hidden = returning(x, w)
grad = tape.gradient(out, w)
print(f"out {out.numpy():.4f}, grad",
      [f"{g:.4f}" for g in grad.numpy()])
