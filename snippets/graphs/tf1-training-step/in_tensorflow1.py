import json

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
data = rng.normal(size=(6, 3)).astype(np.float32)
target = np.tanh(data.sum(axis=1, keepdims=True))
start = [rng.normal(size=s).astype(np.float32) for s in [(3, 4), (4, 1)]]

# 1. The whole step is laid out as a graph, the update included.
x = tf.placeholder(tf.float32, [None, 3])
y = tf.placeholder(tf.float32, [None, 1])
w1 = tf.get_variable("w1", initializer=start[0])
w2 = tf.get_variable("w2", initializer=start[1])
output = tf.matmul(tf.tanh(tf.matmul(x, w1)), w2)
loss = tf.reduce_mean(tf.square(output - y))
slope = tf.gradients(loss, w1)[0]
step = tf.train.MomentumOptimizer(0.1, momentum=0.9).minimize(loss)
init = tf.global_variables_initializer()

# The optimizer put its own variables into the same graph.
variables = [v.name for v in tf.global_variables()]
operations = len(tf.get_default_graph().get_operations())
kinds = [type(w1).__name__, loss.op.type]

# 2. A session runs it: first the initial values, then the steps.
feed = {x: data, y: target}
with tf.Session() as session:
    try:
        session.run(w1)
    except tf.errors.FailedPreconditionError as e:
        error = type(e).__name__        # nothing is initialised yet
        message = " ".join(str(e).split()[:6])
    session.run(init)
    grad = session.run(slope, feed)
    losses = []
    for _ in range(6):
        # `step` has no value; `loss` is fetched in the same run.
        value, _ = session.run([loss, step], feed)
        losses.append(float(value))
    weight = session.run(w2)

print("version =", json.dumps(tf.__version__))
print("variables =", json.dumps(variables))
print("operations =", operations)
print("kinds =", json.dumps(kinds))
print("error =", json.dumps(error))
print("message =", json.dumps(message))
print("losses =", json.dumps(losses))
print("grad =", json.dumps(grad.tolist()))
print("weight =", json.dumps(weight.tolist()))
