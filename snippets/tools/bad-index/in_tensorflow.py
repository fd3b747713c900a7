import tensorflow as tf

table = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])


def lookup(table, ids):
    return tf.nn.embedding_lookup(table, ids)


def outcome(f, ids):
    try:
        return str(f(table, tf.constant(ids)).numpy().tolist())
    except Exception as e:
        return type(e).__name__


wrong = [0, 3]                  # the table ends at 2
eager = outcome(lookup, wrong)
compiled = outcome(tf.function(lookup), wrong)
with_xla = outcome(tf.function(lookup, jit_compile=True), wrong)
print("eager:", eager)
print("tf.function:", compiled)
print("XLA:", with_xla)
raised = "Error" in eager

with tf.GradientTape() as tape:
    tape.watch(table)
    out = lookup(table, tf.constant([0, 2, 2]))
    total = tf.reduce_sum(out**2)
grad = tf.convert_to_tensor(tape.gradient(total, table))
print("valid ids, grad", grad.numpy().tolist())
