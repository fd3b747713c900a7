import tensorflow as tf

ExponentialDecay = tf.keras.optimizers.schedules.ExponentialDecay


def train(schedule):
    w = tf.Variable(1.0)
    optimizer = tf.keras.optimizers.SGD(schedule)
    rates = []
    for step in range(9):
        rates.append(float(schedule(step)))
        with tf.GradientTape() as tape:
            loss = w**2
        grad = tape.gradient(loss, w)
        optimizer.apply_gradients([(grad, w)])
    return tf.constant(rates), w.numpy(), grad.numpy()


# Every step lowers the rate: decay_rate ** (step / decay_steps).
naive, _, _ = train(ExponentialDecay(0.1, 3, 0.5))
smooth = naive
print("default:       ", [f"{r:.4f}" for r in naive[:6].numpy()])

# The whole part of that quotient only.
stairs, w, grad = train(ExponentialDecay(0.1, 3, 0.5, staircase=True))
print("staircase=True:", [f"{r:.4f}" for r in stairs[:6].numpy()])
print(f"weight at the end of the stairs: {w:.4f}")
