import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(30, 3)).astype("float32")
y = np.sin(x.sum(axis=1, keepdims=True))
weights = [rng.normal(size=s).astype("float32")
           for s in [(3, 4), (4,), (4, 1), (1,)]]

w1, b1, w2, b2 = variables = [tf.Variable(w) for w in weights]
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(8)


def model(x):
    return tf.tanh(x @ w1 + b1) @ w2 + b2


@tf.function
def train_step(xb, yb):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(xb) - yb) ** 2)
    grads = tape.gradient(loss, variables)
    for variable, grad in zip(variables, grads):
        variable.assign_sub(0.05 * grad)
    return loss


losses = []
for epoch in range(5):
    total = 0.0
    for xb, yb in batches:
        total += float(train_step(xb, yb)) * len(xb)
    losses.append(total / len(x))

kernel = w1.numpy()
update = kernel - weights[0]
out = model(x[:4])

print("losses", [f"{v:.4f}" for v in losses])
print("kernel, first row", [f"{v:.4f}" for v in kernel[0]])
print("prediction", [f"{v:.4f}" for v in out.numpy()[:, 0]])
