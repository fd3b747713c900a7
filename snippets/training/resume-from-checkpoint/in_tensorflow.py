import os
import tempfile

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(16, 3)), tf.float32)
y = tf.reduce_sum(x, axis=1, keepdims=True)
start = rng.normal(size=(3, 1)).astype("float32")


def build():
    weight = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.05, momentum=0.9)
    optimizer.build([weight])           # makes the momentum variables
    return weight, optimizer


def train(weight, optimizer, steps):
    losses = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ weight - y) ** 2)
        grad = tape.gradient(loss, weight)
        optimizer.apply_gradients([(grad, weight)])
        losses.append(float(loss))
    return losses, grad


uninterrupted = train(*build(), 8)[0][4:]

with tempfile.TemporaryDirectory() as folder:
    prefix = os.path.join(folder, "checkpoint")
    weight, optimizer = build()
    train(weight, optimizer, 4)
    path = tf.train.Checkpoint(weight=weight,
                               optimizer=optimizer).save(prefix)

    weight, optimizer = build()
    tf.train.Checkpoint(weight=weight, optimizer=optimizer).restore(
        path).assert_consumed()
    resumed, grad = train(weight, optimizer, 4)

    weight, optimizer = build()
    tf.train.Checkpoint(weight=weight).restore(path).expect_partial()
    weights_only, _ = train(weight, optimizer, 4)

print("uninterrupted", [f"{v:.4f}" for v in uninterrupted])
print("resumed      ", [f"{v:.4f}" for v in resumed])
print("weights only ", [f"{v:.4f}" for v in weights_only])
