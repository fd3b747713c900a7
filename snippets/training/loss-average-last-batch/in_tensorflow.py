import keras
import tensorflow as tf

y = tf.range(10, dtype=tf.float32)
w = tf.Variable(1.0)


def loss_and_grad(batch):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w - batch) ** 2)
    return loss, tape.gradient(loss, w)


whole, grad = loss_and_grad(y)
whole = float(whole)

# keras.metrics.Mean, as the guides write it: one value a batch.
plain, by_size = keras.metrics.Mean(), keras.metrics.Mean()
sizes, weighted_grad = [], 0.0
for batch in tf.data.Dataset.from_tensor_slices(y).batch(4):
    loss, g = loss_and_grad(batch)
    n = len(batch)
    sizes.append(n)
    plain.update_state(loss)
    by_size.update_state(loss, sample_weight=n)
    weighted_grad += g * n / len(y)

reported = float(plain.result())
weighted = float(by_size.result())
print("batches of", sizes)
print(f"plain mean {reported:.4f}, weighted {weighted:.4f},",
      f"whole {whole:.4f}")
print(f"gradient: weighted {weighted_grad:.4f}, whole {grad:.4f}")
