import tensorflow as tf


def run(scale_buffer):
    w = tf.Variable([1.0, 2.0])
    optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
    path = []
    for step in range(6):
        if step == 3:           # ten times smaller, as a schedule would
            optimizer.learning_rate = 0.01
            if scale_buffer:    # the way PyTorch continues
                m = optimizer.momentums[0]
                m.assign(m * 0.1)
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(w**2)
        grad = tape.gradient(loss, w)
        optimizer.apply_gradients([(grad, w)])
        path.append(w[0].numpy().item())
    return path, w.numpy(), grad.numpy()


# The buffer holds steps, already multiplied by the rate of their day.
path, naive, _ = run(scale_buffer=False)
like_keras = naive
print("w[0]:            ", [f"{v:.4f}" for v in path])
mended_path, mended, grad = run(scale_buffer=True)
print("buffer times 0.1:", [f"{v:.4f}" for v in mended_path])
