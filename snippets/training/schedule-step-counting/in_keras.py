import keras
import numpy as np
from keras import ops


def train(decay_steps, accumulate=None):
    w = keras.Variable(1.0)
    schedule = keras.optimizers.schedules.ExponentialDecay(
        0.8, decay_steps=decay_steps, decay_rate=0.5, staircase=True)
    optimizer = keras.optimizers.SGD(
        schedule, gradient_accumulation_steps=accumulate)
    rates = []
    for epoch in range(3):
        for batch in range(2):
            rates.append(float(optimizer.learning_rate))
            grad = w.value / 4          # of w**2 / 8, by hand
            optimizer.apply([grad], [w])
    return (rates, ops.convert_to_numpy(w.value),
            ops.convert_to_numpy(grad), int(optimizer.iterations))


# A schedule counts how often the optimizer is applied.
naive_rates, naive, grad, _ = train(decay_steps=2)
rates, weight = naive_rates, naive
print("backend", keras.backend.backend())
print("decay_steps=2:", [f"{r:.4f}" for r in rates])
print(f"weight {weight:.4f}")

# While it accumulates, that is batches, not updates.
accumulated_rates, _, _, updates = train(decay_steps=2, accumulate=2)
print("accumulating 2, updates", updates, "rates",
      [f"{r:.4f}" for r in accumulated_rates])

# A callback counts epochs: fit calls it with the epoch's number.
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.8), loss="mse")
by_epoch = keras.callbacks.LearningRateScheduler(
    lambda epoch: 0.8 * 0.5 ** (epoch // 2))
history = model.fit(np.ones((4, 1)), np.ones((4, 1)), batch_size=2,
                    epochs=3, verbose=0, callbacks=[by_epoch])
callback_rates = [float(r) for r in history.history["learning_rate"]]
print("callback, epoch by epoch:",
      [f"{r:.4f}" for r in callback_rates])
