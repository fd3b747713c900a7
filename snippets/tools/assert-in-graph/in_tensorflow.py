import tensorflow as tf


def root(x):
    assert tf.reduce_all(x >= 0), "negative input"
    return tf.reduce_sum(tf.sqrt(x))


def checked(x):
    tf.debugging.assert_non_negative(x, "negative input")
    return tf.reduce_sum(tf.sqrt(x))


def outcome(f, x):
    try:
        return str(f(x).numpy())
    except Exception as e:
        return type(e).__name__


bad, good = tf.constant([-1.0, 4.0]), tf.constant([1.0, 4.0])
eager = outcome(root, bad)
# In a graph the assert fails for good input as well: AutoGraph
# rewrites if and while, but an assert only on request.
in_graph = outcome(tf.function(root), good)
usable = "Error" not in in_graph
feature = tf.autograph.experimental.Feature.ASSERT_STATEMENTS
asked = tf.function(root, experimental_autograph_options=feature)
on_request = [outcome(asked, good), outcome(asked, bad)]
with_xla = outcome(tf.function(checked, jit_compile=True), bad)
debugging = outcome(tf.function(checked), bad)
print("assert, eager:", eager)
print("assert, tf.function, good input:", in_graph)
print("assert, rewritten on request:", on_request)
print("tf.debugging, tf.function:", debugging)
print("tf.debugging, XLA:", with_xla)

with tf.GradientTape() as tape:
    tape.watch(good)
    out = tf.function(checked)(good)
grad = tape.gradient(out, good)
print(f"good input: {out.numpy():.4f}, grad {grad.numpy().tolist()}")
