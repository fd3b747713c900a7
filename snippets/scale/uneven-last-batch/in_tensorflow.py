import numpy as np
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2)

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(5, 3)), tf.float32)
y = tf.constant(rng.normal(size=(5, 1)), tf.float32)
start = [[0.5], [-1.0], [2.0]]
strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
add = tf.distribute.ReduceOp.SUM

# Batches of six, of which the last holds five: three and two rows.
data = tf.data.Dataset.from_tensor_slices((x, y)).batch(6)
batch = next(iter(strategy.experimental_distribute_dataset(data)))
rows = [len(v) for v in strategy.experimental_local_results(batch[0])]

with strategy.scope():
    w = tf.Variable(start)


def rows_in_all(mine):
    return tf.distribute.get_replica_context().all_reduce(add, mine)


def gradient(whole_batch):
    def one(x, y):
        with tf.GradientTape() as tape:
            squares = (x @ w - y) ** 2
            loss = tf.nn.compute_average_loss(
                squares[:, 0],
                global_batch_size=whole_batch(tf.shape(x)[0]))
        return tape.gradient(loss, w)

    @tf.function
    def step(x, y):
        return strategy.reduce(add, strategy.run(one, (x, y)), axis=None)
    return step(*batch)[:, 0]


# The guide's constant: the batch size of the dataset.
naive = gradient(lambda rows: 6)
mended = gradient(rows_in_all)

plain_w = tf.Variable(start)
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((x @ plain_w - y) ** 2)
plain = tape.gradient(loss, plain_w)[:, 0]
print("rows on each replica:", rows)
for name, g in [("one device", plain), ("sum / 6", naive),
                ("sum / count", mended)]:
    print(f"{name:13}", [f"{v:.4f}" for v in g.numpy()])
