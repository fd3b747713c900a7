import tensorflow as tf

scale = tf.constant([1.0, 1e-3, 1e-5])


def run(optimizer_class, steps, **options):
    w = tf.Variable(tf.ones(3))
    optimizer = optimizer_class(**options)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(scale * w**2) / 2
        grad = tape.gradient(loss, w)
        optimizer.apply_gradients([(grad, w)])
    return w.numpy(), grad.numpy()


RMSprop = tf.keras.optimizers.RMSprop
# rho=0.9, and epsilon 1e-7 added inside the root: it counts as 3e-4.
naive, _ = run(RMSprop, 5, learning_rate=0.01)
same_numbers, _ = run(RMSprop, 5, learning_rate=0.01, rho=0.9,
                      epsilon=1e-7)
# The square of PyTorch's epsilon, far below every gradient.
mended, grad = run(RMSprop, 5, learning_rate=0.01, rho=0.9,
                   epsilon=1e-24)

print("same rate only:  ", [f"{w:.4f}" for w in naive])
print("rho 0.9, 1e-7:   ", [f"{w:.4f}" for w in same_numbers])
print("rho 0.9, 1e-24:  ", [f"{w:.4f}" for w in mended])
