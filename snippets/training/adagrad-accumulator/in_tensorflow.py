import tensorflow as tf

scale = tf.constant([1.0, 0.1, 0.01])


def run(optimizer_class, steps, **options):
    w = tf.Variable(tf.ones(3))
    optimizer = optimizer_class(**options)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(scale * w**2) / 2
        grad = tape.gradient(loss, w)
        optimizer.apply_gradients([(grad, w)])
    return w.numpy(), grad.numpy()


Adagrad = tf.keras.optimizers.Adagrad
# The sum of squares starts at 0.1: small gradients start slowly.
naive, _ = run(Adagrad, 1, learning_rate=0.1)
mended, grad = run(Adagrad, 10, learning_rate=0.1,
                   initial_accumulator_value=0.1, epsilon=1e-10)

print("after one step:   ", [f"{w:.4f}" for w in naive])
print("start at 0.1, ten:", [f"{w:.4f}" for w in mended])

# The same as PyTorch's default, if that is what the port needs.
zero, _ = run(Adagrad, 1, learning_rate=0.1,
              initial_accumulator_value=0.0, epsilon=1e-20)
print("start at 0, one:  ", [f"{w:.4f}" for w in zero])
