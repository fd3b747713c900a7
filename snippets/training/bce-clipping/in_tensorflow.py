import tensorflow as tf

target = tf.constant([1.0, 1.0, 0.0])
logits = tf.Variable([-200.0, -20.0, 0.5])
# One number per row: the loss averages the last axis.
rows = target[:, None]
BCE = tf.keras.losses.BinaryCrossentropy

# The probability is clipped to [1e-7, 1 - 1e-7] before the logarithm.
with tf.GradientTape() as tape:
    prob = tf.sigmoid(logits)
    naive = BCE(reduction="none")(rows, prob[:, None])
naive_grad = tape.gradient(naive, logits)
print("probabilities:", [f"{p:.1e}" for p in prob.numpy()])
print("of probabilities:", [f"{v:.4f}" for v in naive.numpy()])
print("   gradient:", [f"{g:.4f}" for g in naive_grad.numpy()])

# In a graph Keras finds the sigmoid and takes its logits instead.
compiled = tf.function(lambda x: BCE(reduction="none")(rows, tf.sigmoid(x)))
in_graph = [round(v, 4) for v in compiled(logits[:, None]).numpy().tolist()]
print("in a graph:", in_graph)

with tf.GradientTape() as tape:
    loss = BCE(from_logits=True, reduction="none")(rows, logits[:, None])
grad = tape.gradient(loss, logits)
print("of logits:", [f"{v:.4f}" for v in loss.numpy()])
print("   gradient:", [f"{g:.4f}" for g in grad.numpy()])
