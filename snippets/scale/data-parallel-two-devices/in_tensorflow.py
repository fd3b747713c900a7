import numpy as np
import tensorflow as tf

# Two logical devices on one CPU, set before anything else runs.
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2)

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(8, 3)), tf.float32)
y = tf.constant(rng.normal(size=(8, 1)), tf.float32)
start = [[0.5], [-1.0], [2.0]]


def gradient(w, x, y, batch_size):
    with tf.GradientTape() as tape:
        squares = (x @ w - y) ** 2
        loss = tf.reduce_sum(squares) / batch_size
    return loss, tape.gradient(loss, w)


plain = tf.Variable(start)
plain_out, plain_grad = gradient(plain, x, y, 8)
plain_weight = (plain - 0.1 * plain_grad)[:, 0]
plain_grad = plain_grad[:, 0]

strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
with strategy.scope():
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1)
data = tf.data.Dataset.from_tensor_slices((x, y)).batch(8)


def step(x, y):
    # Divided by the whole batch: the optimizer adds the gradients.
    loss, grad = gradient(w, x, y, 8)
    optimizer.apply_gradients([(grad, w)])
    return loss, grad


@tf.function
def distributed_step(x, y):
    losses, grads = strategy.run(step, args=(x, y))
    add = tf.distribute.ReduceOp.SUM
    return (strategy.experimental_local_results(losses),
            strategy.reduce(add, losses, axis=None),
            strategy.reduce(add, grads, axis=None))


batch = next(iter(strategy.experimental_distribute_dataset(data)))
parts, out, grad = distributed_step(*batch)
grad = grad[:, 0]
local_losses = [float(part) * 2 for part in parts]   # means of four
copies = [copy.numpy()[:, 0] for copy in w.values]
weight = copies[0]
same_on_both = bool((copies[0] == copies[1]).all())

print("losses of the two halves:", [f"{v:.4f}" for v in local_losses])
print(f"their mean {out:.4f}, one device {plain_out:.4f}")
for name, g in [("one device", plain_grad), ("mirrored", grad)]:
    print(f"{name:10} gradient", [f"{v:.4f}" for v in g.numpy()])
print("weights after the step:", [f"{v:.4f}" for v in weight])
print("equal on both devices:", same_on_both)
