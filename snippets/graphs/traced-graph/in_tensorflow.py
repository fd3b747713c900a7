import tensorflow as tf


@tf.function
def layer(x, w, b):
    h = tf.tanh(x @ w + b)
    return tf.reduce_sum(h * h)


x = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]) / 10
w = tf.constant([[0.5], [-0.25]])
b = tf.constant([0.1])

# The ConcreteFunction holds the graph traced for these arguments.
operations = layer.get_concrete_function(x, w, b).graph.get_operations()
position = {op.name: i for i, op in enumerate(operations)}
nodes = [op.type if op.inputs else f"{op.type} {op.name}"
         for op in operations]
edges = [[position[name], position[op.name]] for op in operations
         for name in dict.fromkeys(v.op.name for v in op.inputs)]
for i, node in enumerate(nodes):
    print(i, node, "from", [a for a, z in edges if z == i])

with tf.GradientTape() as tape:
    tape.watch(w)
    out = layer(x, w, b)
grad = tape.gradient(out, w)
print(f"out {out.numpy():.4f}, grad",
      [f"{g:.4f}" for g in grad.numpy().flatten()])
