import tensorflow as tf


def unrolled(x, rounds):
    for _ in range(rounds):         # Python runs this loop
        x = x * 1.5 - 0.1
    return tf.reduce_sum(x)


def looped(x, rounds):
    for _ in tf.range(rounds):      # AutoGraph makes it an operation
        x = x * 1.5 - 0.1
    return tf.reduce_sum(x)


def size(model, rounds):
    graph = tf.function(model).get_concrete_function(
        tf.ones(2), rounds).graph
    return sum(op.type in ("Mul", "Sub", "While", "StatelessWhile")
               for op in graph.get_operations())


python_loop = [size(unrolled, 3), size(unrolled, 30)]
loop_operation = [size(looped, 3), size(looped, 30)]
print("range(3), range(30):", python_loop)
print("tf.range(3), tf.range(30):", loop_operation)

x = tf.constant([0.1, 0.4])
with tf.GradientTape() as tape:
    tape.watch(x)
    out = tf.function(looped)(x, 10)
grad = tape.gradient(out, x)
print(f"out {out.numpy():.4f}, grad {[f'{g:.4f}' for g in grad.numpy()]}")
