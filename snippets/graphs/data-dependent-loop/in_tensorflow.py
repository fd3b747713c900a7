import tensorflow as tf


def grow(x):
    y, steps = x, 1
    while y < 100.0:
        y = y * x
        steps += 1
    return y, steps


# AutoGraph rewrites the same `while` into one While operation.
in_graph = tf.function(grow)
out, steps, grad = [], [], []
graph_out, graph_grad = [], []
for start in (2.0, 3.0, 1.5):
    x = tf.constant(start)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y, n = grow(x)
        yg, ng = in_graph(x)
    out.append(y.numpy())
    steps.append(n)
    grad.append(tape.gradient(y, x).numpy())
    graph_out.append(yg.numpy())
    graph_grad.append(tape.gradient(yg, x).numpy())
    print(f"{start}: {n} factors, x**{n} = {out[-1]:.4f}, "
          f"slope {grad[-1]:.4f}")
    print(f"  graph: {int(ng)} factors, {graph_out[-1]:.4f}, "
          f"slope {graph_grad[-1]:.4f}")

out, grad = [float(v) for v in out], [float(v) for v in grad]
graph_out = [float(v) for v in graph_out]
graph_grad = [float(v) for v in graph_grad]
graph = in_graph.get_concrete_function(x).graph
loop_ops = [op.type for op in graph.get_operations()
            if "While" in op.type]
traces = in_graph.experimental_get_tracing_count()
print("loop operations in the graph:", loop_ops, "traces:", traces)
