import tensorflow as tf


@tf.function
def model(x):
    return tf.cond(tf.reduce_sum(x) > 0,
                   lambda: tf.sin(x), lambda: x * x)


# One operation with a graph of its own for each side.
graph = model.get_concrete_function(tf.ones(2)).graph
(node,) = [op for op in graph.get_operations() if "If" in op.type]
operation = [node.type]
library = {f.signature.name: f
           for f in graph.as_graph_def().library.function}
sides = [[n.op for n in library[node.get_attr(side).name].node_def
          if n.op in ("Sin", "Mul")]
         for side in ("then_branch", "else_branch")]
print("operation:", operation, "sides:", sides)

out, grad = [], []
for sign in (1.0, -1.0):
    x = tf.constant([1.0, 2.0]) * sign
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = model(x)
    out.append(y.numpy().tolist())
    grad.append(tape.gradient(y, x).numpy().tolist())
    print(f"sign {sign}: out {[f'{v:.4f}' for v in out[-1]]}, "
          f"grad {[f'{v:.4f}' for v in grad[-1]]}")
