import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(90, 4)).astype("float32")
y = (x[:, 0] * x[:, 1] > 0).astype("int64")
weights = [(0.5 * rng.normal(size=s)).astype("float32")
           for s in [(4, 16), (16,), (16, 2), (2,)]]
# .shuffle(60) in real work; here both frameworks see one order.
make = tf.data.Dataset.from_tensor_slices
train = make((x[:60], y[:60])).batch(16)
valid = make((x[60:], y[60:])).batch(16)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def build():
    model = keras.Sequential([
        keras.Input((4,)),
        keras.layers.Dense(16, activation="tanh"),
        keras.layers.Dense(2),
    ])
    model.set_weights(weights)
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
    optimizer.build(model.trainable_variables)

    @tf.function(reduce_retracing=True)
    def step(xb, yb):
        with tf.GradientTape() as tape:
            loss = loss_fn(yb, model(xb, training=True))
        grads = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(grads, model.trainable_variables))
        return loss

    return model, step


def train_epoch(step, batches):
    total, count = 0.0, 0
    for xb, yb in batches:
        total += float(step(xb, yb)) * len(xb)  # the last one is small
        count += len(xb)
    return total / count


def evaluate(model, batches):
    total, correct, count = 0.0, 0, 0
    for xb, yb in batches:
        logits = model(xb, training=False)
        total += float(loss_fn(yb, logits)) * len(xb)
        hits = tf.argmax(logits, axis=1) == yb
        correct += int(tf.reduce_sum(tf.cast(hits, tf.int32)))
        count += len(xb)
    return total / count, correct / count


def learn_by_heart(yb):
    model, step = build()
    return [train_epoch(step, [(x[:8], yb)]) for _ in range(200)][-1]


# Before the long run: one batch must be learned. Shuffled labels, too!
one_batch = learn_by_heart(y[:8])
shuffled_batch = learn_by_heart(y[:8][::-1].copy())

model, step = build()
train_losses, valid_losses, accuracies = [], [], []
for epoch in range(30):
    train_losses.append(train_epoch(step, train))
    loss, accuracy = evaluate(model, valid)
    if loss < min(valid_losses, default=float("inf")):
        best_epoch = epoch
        best = model.get_weights()      # NumPy copies
    valid_losses.append(loss)
    accuracies.append(accuracy)
model.set_weights(best)
update = model.layers[0].kernel.numpy() - weights[0]

print("train", [f"{v:.4f}" for v in train_losses[::6]])
print("valid", [f"{v:.4f}" for v in valid_losses[::6]])
print(f"best epoch {best_epoch}, valid {valid_losses[best_epoch]:.4f},",
      f"accuracy {accuracies[best_epoch]:.4f}; last", end=" ")
print(f"{valid_losses[-1]:.4f}")
print(f"one batch: {one_batch:.4f}, shuffled labels:",
      f"{shuffled_batch:.4f}")
