import io
import sys
from contextlib import redirect_stdout

import tensorflow as tf

graph_runs = tf.Variable(0)


def scaled(x, k):
    print("python print")       # runs while tracing, and only then
    tf.print("tf.print: k =", k, output_stream=sys.stdout)
    graph_runs.assign_add(1)    # an operation: runs in every call
    return tf.reduce_sum(x * x * k)


traced = tf.function(scaled)
x = tf.constant([1.0, 2.0, 3.0])
k = tf.constant(2.0)
with redirect_stdout(io.StringIO()) as printed:
    for _ in range(3):
        with tf.GradientTape() as tape:
            tape.watch(x)
            out = traced(x, k)
python_prints = printed.getvalue().count("python print")
runs = int(graph_runs)
print("3 calls:", python_prints, "Python print,", runs, "runs of the",
      "operations", flush=True)

grad = tape.gradient(out, x)
print(f"out {out.numpy():.4f}, grad {grad.numpy().tolist()}", flush=True)


def graphs_for(*calls):
    fresh = tf.function(lambda x, k: tf.reduce_sum(x * x * k))
    for call in calls:
        fresh(*call)
    return fresh.experimental_get_tracing_count()


for_values = graphs_for(*[(tf.fill([3], v), k) for v in (1., 2., 3.)])
for_numbers = graphs_for(*[(tf.ones(3), float(n)) for n in (1, 2, 3, 4)])
k64 = tf.constant(2.0, tf.float64)
for_dtypes = graphs_for((x, k), (tf.ones(3, tf.float64), k64))
print("graphs for three tensor values:", for_values)
print("graphs for the Python numbers 1, 2, 3, 4:", for_numbers)
print("graphs for two dtypes:", for_dtypes)
