import tensorflow as tf


def signed(x):
    if tf.reduce_sum(x) > 0:    # the data decides which line runs
        return x * x
    return -3.0 * x


# Without AutoGraph the `if` is asked of a symbolic tensor.
try:
    tf.function(signed, autograph=False)(tf.ones(3))
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"autograph=False: {error}: {message}")

# By default AutoGraph rewrites it into a conditional operation.
whole = tf.function(signed)
out, grad = [], []
for sign in (1.0, -1.0):
    x = tf.range(1.0, 4.0) * sign
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = whole(x)
    out.append(y.numpy().tolist())
    grad.append(tape.gradient(y, x).numpy().tolist())
    print(f"sign {sign}: out {out[-1]}, grad {grad[-1]}")

default_works = True            # tf.function took the plain `if`
graphs = whole.experimental_get_tracing_count()
graph = whole.get_concrete_function(x).graph
branch_ops = [op.type for op in graph.get_operations()
              if "If" in op.type]
print(f"{graphs} graph, conditional operations: {branch_ops}")
