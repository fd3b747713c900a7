import json

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
batches = rng.normal(2.0, size=(4, 8, 3)).astype(np.float32)


def train(fetch_updates):
    tf.reset_default_graph()
    x = tf.placeholder(tf.float32, [None, 3])
    normal = tf.layers.batch_normalization(
        x, momentum=0.9, epsilon=1e-5, training=True)
    gamma = tf.trainable_variables()[0]
    loss = tf.reduce_mean(tf.square(tf.reduce_sum(normal, 1) - 1.0))
    slope = tf.gradients(loss, gamma)[0]
    # The moving averages are operations that nothing depends on.
    updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
    waits_for = updates if fetch_updates else []
    with tf.control_dependencies(waits_for):
        step = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
    moving = [v for v in tf.global_variables() if "moving_mean" in v.name]
    with tf.Session() as session:
        session.run(tf.global_variables_initializer())
        grad = session.run(slope, {x: batches[0]})
        for batch in batches:
            session.run(step, {x: batch})
        trained, mean = session.run([gamma, moving[0]])
    return len(updates), grad, trained, mean


waiting, grad, weight, naive = train(fetch_updates=False)
_, _, _, mended = train(fetch_updates=True)

print("waiting =", waiting)
print("naive =", json.dumps(naive.tolist()))
print("mended =", json.dumps(mended.tolist()))
print("weight =", json.dumps(weight.tolist()))
print("grad =", json.dumps(grad.tolist()))
