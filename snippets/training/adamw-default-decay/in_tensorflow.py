import tensorflow as tf

scale = tf.constant([0.0, 1.0])


def run(optimizer_class, steps, **options):
    w = tf.Variable(tf.ones(2))
    optimizer = optimizer_class(**options)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(scale * w**2) / 2
        grad = tape.gradient(loss, w)
        optimizer.apply_gradients([(grad, w)])
    return w.numpy(), grad.numpy()


AdamW = tf.keras.optimizers.AdamW
# weight_decay=0.004; the first weight gets no gradient, only the decay.
naive, _ = run(AdamW, 100, learning_rate=0.1)
mended, grad = run(AdamW, 100, learning_rate=0.1, weight_decay=0.004,
                   epsilon=1e-7)

print("defaults:          ", [f"{w:.4f}" for w in naive])
print("weight_decay=0.004:", [f"{w:.4f}" for w in mended])
