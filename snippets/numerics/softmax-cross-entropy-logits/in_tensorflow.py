import tensorflow as tf

logits = tf.Variable([[2.0, 1.0, -1.0], [0.5, -2.0, 1.0]])
labels = tf.constant([0, 2])

# The Keras loss expects probabilities unless it is told otherwise.
with tf.GradientTape() as tape:
    naive = tf.keras.losses.SparseCategoricalCrossentropy()(labels, logits)
naive_grad = tape.gradient(naive, logits)
print(f"Keras loss, default: {naive:.4f}")
for row in naive_grad.numpy():
    print("   gradient:", [f"{g:.4f}" for g in row])


# tf.nn says in its name that it wants logits.
def cross_entropy(x):
    return tf.reduce_mean(
        tf.nn.sparse_softmax_cross_entropy_with_logits(labels, x)
    )


with tf.GradientTape() as tape:
    loss = cross_entropy(logits)
grad = tape.gradient(loss, logits)
print(f"tf.nn, logits:       {loss:.4f}")
for row in grad.numpy():
    print("   gradient:", [f"{g:.4f}" for g in row])

with tf.GradientTape() as tape:
    twice = cross_entropy(tf.nn.softmax(logits))
twice_grad = tape.gradient(twice, logits)
print(f"tf.nn, after softmax: {twice:.4f}")
