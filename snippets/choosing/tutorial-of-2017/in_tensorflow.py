import numpy as np

rng = np.random.default_rng(0)
xs = rng.normal(size=(20, 2)).astype("float32")
ys = xs @ np.array([1.0, -2.0], "float32")

program = """
import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 2])
y = tf.placeholder(tf.float32, [None])
w = tf.Variable(tf.zeros([2, 1]))
pred = tf.reshape(tf.matmul(x, w), [-1])
loss = tf.reduce_mean(tf.square(pred - y))
grad = tf.gradients(loss, [w])[0]
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.initialize_all_variables())
    data = {x: xs, y: ys}
    first = sess.run(grad, data)[:, 0]
    for step in range(20):
        sess.run(train, data)
    weight = sess.run(w)[:, 0]
    total = float(sess.run(loss, data))
"""
edits = [
    ("import tensorflow as tf", "import tensorflow.compat.v1 as tf"),
    ("as tf\n", "as tf\ntf.disable_v2_behavior()\n"),
]

errors = []
for old, new in [*edits, ("", "")]:
    try:
        exec(program)
        break
    except Exception as e:
        errors.append(type(e).__name__)
        print(errors[-1], "-", " ".join(str(e).split()[:8]))
        program = program.replace(old, new)

edited = len(errors)
print("edits until it ran:", edited)
print("weight", [f"{v:.4f}" for v in weight], f"loss {total:.4f}")
