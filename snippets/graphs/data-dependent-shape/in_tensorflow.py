import tensorflow as tf


def positives(x):
    return tf.boolean_mask(x, x > 0) ** 2   # the data decides


x = tf.constant([1.0, -2.0, 3.0, -4.0])
graph = tf.function(positives)
size_in_graph = str(graph.get_concrete_function(x).output_shapes)
naive = graph(x).numpy().tolist()
default_works = True                # a graph may hold unknown sizes
print("tf.function:", naive, "traced as", size_in_graph)

naive_xla = tf.function(positives, jit_compile=True)(x).numpy().tolist()
print("jit_compile=True:", naive_xla)


# What XLA cannot compile is an error, not a fallback.
try:
    tf.function(lambda s: tf.strings.length(s), jit_compile=True)(
        tf.constant("ab"))
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    no_kernel = type(e).__name__
    print("strings under jit_compile=True:", no_kernel)


@tf.function(jit_compile=True)
def masked(x):
    return tf.reduce_sum(tf.where(x > 0, x * x, 0.0))   # fixed shape


with tf.GradientTape() as tape:
    tape.watch(x)
    out = masked(x)
grad = tape.gradient(out, x)
print(f"masked: {out.numpy():.4f}, grad {tf.abs(grad).numpy().tolist()}")
