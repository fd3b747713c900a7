import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(8, 3)), tf.float32)
y = tf.constant(rng.normal(size=(8, 1)), tf.float32)
start = [[0.5], [-1.0], [2.0]]


def step(w):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((x @ w - y) ** 2)
    return loss, tape.gradient(loss, w)


w = tf.Variable(start)
plain_out, plain_grad = step(w)
plain_grad = plain_grad[:, 0]

# One replica on one CPU; more devices or another class, same step.
strategy = tf.distribute.MirroredStrategy(["/cpu:0"])
with strategy.scope():
    mirrored = tf.Variable(start)
sharded_kind = type(mirrored).__name__
replicas = strategy.num_replicas_in_sync


@tf.function
def distributed_step():
    return strategy.run(step, args=(mirrored,))


out, grad = distributed_step()
grad = grad[:, 0]
print(f"loss {plain_out:.4f} plain, {out:.4f} MirroredStrategy")
for name, g in [("plain", plain_grad), ("mirror", grad)]:
    print(f"{name:6}", [f"{v:.4f}" for v in g.numpy()])
print("replicas:", replicas, "| variable:", sharded_kind)
