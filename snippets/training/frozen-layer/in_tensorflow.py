import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(16, 3)), tf.float32)
y = tf.reduce_sum(x, axis=1, keepdims=True)
weights = [rng.normal(size=s).astype("float32")
           for s in [(3, 4), (4,), (4, 1), (1,)]]


def train(how):
    variables = [tf.Variable(w) for w in weights]
    w1, b1, w2, b2 = variables
    trained = [w2, b2] if how == "before" else variables
    optimizer = tf.keras.optimizers.SGD(0.05, momentum=0.9)
    optimizer.build(variables)
    for step in range(6):
        if how == "midway" and step == 3:
            trained = [w2, b2]
        with tf.GradientTape() as tape:
            out = tf.tanh(x @ w1 + b1) @ w2 + b2
            loss = tf.reduce_mean((out - y) ** 2)
        # Freezing is leaving a variable out of these two lists.
        grads = tape.gradient(loss, trained)
        optimizer.apply_gradients(zip(grads, trained))
        if step == 2:
            halfway = w1.numpy()
    return w1.numpy(), w2.numpy(), grads, halfway


frozen, trained, grads, _ = train("before")
head_grad = grads[0]
print("frozen layer unchanged:",
      bool(np.array_equal(frozen, weights[0])))
print("trained layer", [f"{v:.4f}" for v in trained[:, 0]])

w1, _, _, halfway = train("midway")
moved = not np.array_equal(w1, halfway)
print("frozen midway, still moving:", moved)
