import numpy as np
import tensorflow as tf

tf1 = tf.compat.v1
rng = np.random.default_rng(0)
data = rng.normal(size=(6, 3)).astype(np.float32)
target = np.tanh(data.sum(axis=1, keepdims=True))
start = [rng.normal(size=s).astype(np.float32) for s in [(3, 4), (4, 1)]]

# TensorFlow 2: variables are objects, a step is a function.
w1, w2 = [tf.Variable(w) for w in start]
momentum = [tf.Variable(tf.zeros_like(w)) for w in start]


@tf.function
def step():
    with tf.GradientTape() as tape:
        output = tf.tanh(data @ w1) @ w2
        loss = tf.reduce_mean(tf.square(output - target))
    grads = tape.gradient(loss, [w1, w2])
    for w, m, g in zip([w1, w2], momentum, grads):
        m.assign(0.9 * m + g)
        w.assign_sub(0.1 * m)
    return loss, grads[0]


losses = []
for number in range(6):
    loss, slope = step()
    losses.append(float(loss))
    if number == 0:
        grad = slope
weight = w2.numpy()
print("TensorFlow 2:", [f"{v:.4f}" for v in losses])

# The code of 1.x, in compat.v1 of this version.
with tf.Graph().as_default():
    x = tf1.placeholder(tf.float32, [None, 3])
    y = tf1.placeholder(tf.float32, [None, 1])
    v1 = tf1.get_variable("w1", initializer=start[0])
    v2 = tf1.get_variable("w2", initializer=start[1])
    output = tf.matmul(tf.tanh(tf.matmul(x, v1)), v2)
    loss = tf.reduce_mean(tf.square(output - y))
    train = tf1.train.MomentumOptimizer(0.1, momentum=0.9).minimize(loss)
    kinds = [type(v1).__name__, loss.op.type]
    variables = [v.name for v in tf1.global_variables()]
    with tf1.Session() as session:
        session.run(tf1.global_variables_initializer())
        feed = {x: data, y: target}
        in_compat = [float(session.run([loss, train], feed)[0])
                     for _ in range(6)]
print("compat.v1:   ", [f"{v:.4f}" for v in in_compat])
print("its variables:", variables)
largest_difference = float(np.max(np.abs(np.subtract(losses, in_compat))))
same_in_compat = largest_difference < 1e-6
print("same losses:", same_in_compat)
