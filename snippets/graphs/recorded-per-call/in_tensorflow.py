import tensorflow as tf


def model(x, rounds):
    for _ in range(rounds):
        x = tf.sin(x)
    return tf.reduce_sum(x)


def forward_and_back(rounds):
    # The tape's work as a graph: trace value and gradient together.
    @tf.function
    def both(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = model(x, rounds)
        return y, tape.gradient(y, x)
    return both


out, grad, recorded = [], [], []
x = tf.constant([0.5, 1.0])
for rounds in (1, 3):
    with tf.GradientTape() as tape:     # a fresh record per call
        tape.watch(x)
        y = model(x, rounds)
    out.append(float(y))
    grad.append(tape.gradient(y, x).numpy().tolist())
    graph = forward_and_back(rounds).get_concrete_function(x).graph
    recorded.append([op.type for op in graph.get_operations()
                     if op.type in ("Sin", "Cos")])
    print(f"{rounds} rounds: {recorded[-1]}")
print("grad", [[f"{v:.4f}" for v in row] for row in grad])
