import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
rare = np.arange(400) % 20 == 0                 # 20 of 400: 5%
x = rng.normal(size=(400, 2)) + rare[:, None]
x = tf.constant(np.column_stack([x, np.ones(400)]))
y = tf.constant(rare, tf.float64)


@tf.function
def loss_of(w, rows, weights):
    z = tf.linalg.matvec(tf.gather(x, rows), w)
    each = tf.nn.sigmoid_cross_entropy_with_logits(tf.gather(y, rows), z)
    return tf.reduce_sum(weights * each) / tf.reduce_sum(weights)


def fit(rows, weights):
    w = tf.Variable(tf.zeros(3, tf.float64))
    for _ in range(300):
        with tf.GradientTape() as tape:
            loss = loss_of(w, rows, weights)
        w.assign_sub(tape.gradient(loss, w))
    return tf.linalg.matvec(x, w)


every, ones = tf.range(400), tf.ones(400, tf.float64)
repeats = tf.repeat(every, tf.where(rare, 19, 1))
weights = tf.where(rare, tf.constant(19.0, tf.float64), 1.0)
start = tf.Variable([0.5, -0.5, 0.1], dtype=tf.float64)
with tf.GradientTape() as tape:
    weighted = loss_of(start, every, weights)
grad = tape.gradient(weighted, start)
repeated = loss_of(start, repeats, tf.ones(len(repeats), tf.float64))
logit_plain, logit_over = fit(every, ones), fit(every, weights)

# Two streams that repeat for ever, drawn from by turns of chance.
tf.random.set_seed(0)
streams = [tf.data.Dataset.from_tensor_slices(np.flatnonzero(rows))
           .shuffle(400).repeat() for rows in (~rare, rare)]
mixed = tf.data.Dataset.sample_from_datasets(streams, [0.5, 0.5], seed=0)
drawn = np.array(list(mixed.take(400).as_numpy_iterator()))
sampled_share = float(rare[drawn].mean())
distinct = len(np.unique(drawn))

print(f"loss: weighted {weighted:.4f}, repeated {repeated:.4f}")
print("gradient", [f"{g:.4f}" for g in grad.numpy()])
print(f"rare class among 400 draws: {sampled_share:.4f}")
print(f"different samples among them: {distinct} of 400")
