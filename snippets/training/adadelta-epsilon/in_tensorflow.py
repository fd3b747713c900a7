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


Adadelta = tf.keras.optimizers.Adadelta
# learning_rate=0.001, rho=0.95, epsilon=1e-7
by_default = [round(w, 4) for w in run(Adadelta, 200)[0].tolist()]
naive, _ = run(Adadelta, 200, learning_rate=1.0)
mended, grad = run(Adadelta, 200, learning_rate=1.0, rho=0.9,
                   epsilon=1e-6)

print("defaults, 200 steps:", by_default)
print("rate 1.0 written:   ", [f"{w:.4f}" for w in naive])
print("all three written:  ", [f"{w:.4f}" for w in mended])
