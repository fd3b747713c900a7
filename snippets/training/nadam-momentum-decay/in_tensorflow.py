import tensorflow as tf

scale = tf.constant([1.0, 0.1])


def run(optimizer_class, steps, **options):
    w = tf.Variable(tf.ones(2))
    optimizer = optimizer_class(**options)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(scale * w**2) / 2
        grad = tape.gradient(loss, w)
        optimizer.apply_gradients([(grad, w)])
    return w.numpy(), grad.numpy()


Nadam = tf.keras.optimizers.Nadam
# No such argument: 0.96 to the power of the step itself.
naive, _ = run(Nadam, 20, learning_rate=0.01)
mended, grad = run(Nadam, 20, learning_rate=0.01)

print("Nadam:", [f"{w:.4f}" for w in naive])
print("last gradient:", [f"{g:.4f}" for g in grad])
