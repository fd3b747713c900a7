import tensorflow as tf


def loss(x, w):
    return tf.reduce_mean(tf.linalg.matvec(x, w) ** 2)


def graphs_for(lengths, **options):
    fresh = tf.function(loss, **options)
    for n in lengths:
        fresh(tf.ones([n, 3]), w)
    return fresh.experimental_get_tracing_count()


traces = 0


def noted(x):
    global traces
    traces += 1                     # Python: runs while tracing only
    return x * 2.0


w = tf.constant([0.5, -1.0, 2.0])
lengths = list(range(2, 14))        # twelve batch sizes
signature = [tf.TensorSpec([None, 3], tf.float32),
             tf.TensorSpec([3], tf.float32)]
for_shapes = graphs_for(lengths)
mended = graphs_for(lengths, input_signature=signature)
relaxed = graphs_for(lengths, reduce_retracing=True)
print("graphs for twelve batch sizes:", for_shapes)
print("with an input_signature:", mended)
print("with reduce_retracing=True:", relaxed)

for _ in range(3):
    tf.function(noted)(w)           # wrapped anew: nothing is shared
rewrapped = traces
print("the same function wrapped three times:", rewrapped)

out, grad = [], []
traced = tf.function(loss, input_signature=signature)
for n in (2, 3, 13):
    x = tf.reshape(tf.range(3.0 * n), [n, 3]) / n
    with tf.GradientTape() as tape:
        tape.watch(w)
        y = traced(x, w)
    out.append(float(y))
    grad.append(tape.gradient(y, w).numpy().tolist())
    print(f"batch {n}: out {float(y):.4f}")
