import tensorflow as tf


def train(decay_steps):
    w = tf.Variable(1.0)
    schedule = tf.keras.optimizers.schedules.ExponentialDecay(
        0.8, decay_steps=decay_steps, decay_rate=0.5, staircase=True)
    optimizer = tf.keras.optimizers.SGD(schedule)
    rates = []
    for epoch in range(3):
        for batch in range(2):
            rates.append(float(optimizer.learning_rate))
            with tf.GradientTape() as tape:
                loss = w**2 / 8
            grad = tape.gradient(loss, w)
            optimizer.apply_gradients([(grad, w)])
    return rates, w.numpy(), grad


# A schedule reads optimizer.iterations: it counts updates.
naive_rates, naive, grad = train(decay_steps=2)
rates, weight = naive_rates, naive
print("decay_steps=2:", [f"{r:.4f}" for r in rates])
print(f"weight {weight:.4f}")

# PyTorch's step_size=2 with step() once an epoch: 2 epochs of 2.
epoch_rates, epoch_weight, _ = train(decay_steps=4)
print("decay_steps=4:", [f"{r:.4f}" for r in epoch_rates])
