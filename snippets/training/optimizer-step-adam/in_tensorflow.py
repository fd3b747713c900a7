import tensorflow as tf

scale = tf.constant([1.0, 1e-3, 1e-7])


def run(steps, **options):
    w = tf.Variable(tf.ones(3))
    optimizer = tf.keras.optimizers.Adam(0.1, **options)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(scale * w**2) / 2
        grad = tape.gradient(loss, w)
        optimizer.apply_gradients([(grad, w)])
    return w.numpy(), grad.numpy(), optimizer.epsilon


default, first_grad, default_eps = run(1)
same_eps, _, _ = run(1, epsilon=1e-7)
# Far below every gradient, epsilon no longer counts.
mended, grad, _ = run(10, epsilon=1e-16)

print("default epsilon", default_eps)
print("gradient ", [f"{g:.1e}" for g in first_grad])
print("default  ", [f"{w:.4f}" for w in default])
print("eps 1e-7 ", [f"{w:.4f}" for w in same_eps])
print("eps 1e-16, 10 steps", [f"{w:.4f}" for w in mended])
