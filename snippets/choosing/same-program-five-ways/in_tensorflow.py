import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
labels = np.arange(90) % 3
centers = np.array([[0, 2], [2, -1], [-2, -1]])
x = (centers[labels] + rng.normal(size=(90, 2))).astype("float32")
start = [rng.normal(size=s).astype("float32")
         for s in [(2, 8), (8,), (8, 3), (3,)]]

w1, b1, w2, b2 = variables = [tf.Variable(w) for w in start]
data = tf.data.Dataset.from_tensor_slices((x, labels)).batch(30)


def model(x):
    return tf.tanh(x @ w1 + b1) @ w2 + b2


def loss_fn(logits, labels):
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
        labels=labels, logits=logits)
    return tf.reduce_mean(losses)


@tf.function
def train_step(xb, yb):
    with tf.GradientTape() as tape:
        loss = loss_fn(model(xb), yb)
    grads = tape.gradient(loss, variables)
    for variable, grad in zip(variables, grads):
        variable.assign_sub(0.1 * grad)


for epoch in range(20):
    for xb, yb in data:
        train_step(xb, yb)

logits = model(x)
loss = float(loss_fn(logits, labels))
hits = tf.argmax(logits, axis=1) == labels
accuracy = float(tf.reduce_mean(tf.cast(hits, tf.float32)))
update = w1 - start[0]      # all gradients of w1, times the step

print(f"loss {loss:.4f} accuracy {accuracy:.4f}")
print("last biases", [f"{b:.4f}" for b in b2.numpy()])
