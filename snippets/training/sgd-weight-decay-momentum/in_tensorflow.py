import tensorflow as tf


def run(steps, l2, **options):
    w = tf.Variable([1.0, 2.0])
    optimizer = tf.keras.optimizers.SGD(0.1, **options)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(0.5 * (w - 3) ** 2)
        grad = tape.gradient(loss, w)
        # L2 in the gradient, what l2 / 2 * w**2 in the loss would add.
        optimizer.apply_gradients([(grad + l2 * w, w)])
    return w.numpy(), grad.numpy()


# weight_decay shrinks the weights and never meets the momentum.
naive, _ = run(8, 0, momentum=0.9, weight_decay=0.5)
without, _ = run(8, 0, weight_decay=0.5)
l2, grad = run(8, 0.5, momentum=0.9)
decoupled, _ = run(8, 0, momentum=0.9, weight_decay=0.5)

print("momentum and decay:", [f"{v:.4f}" for v in naive])
print("no momentum:       ", [f"{v:.4f}" for v in without])
print("L2 in the gradient:", [f"{v:.4f}" for v in l2])
