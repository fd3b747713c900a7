import numpy as np
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2)

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(8, 3)), tf.float32)
y = tf.constant(rng.normal(size=(8, 1)), tf.float32)
strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])


def gradient(loss_of, devices):
    """The step that SGD with rate 1 takes, as a gradient."""
    with devices.scope():
        w = tf.Variable([[0.5], [-1.0], [2.0]])
        optimizer = tf.keras.optimizers.SGD(1.0)
        optimizer.build([w])
    before = w.numpy()
    data = tf.data.Dataset.from_tensor_slices((x, y)).batch(8)
    batch = next(iter(devices.experimental_distribute_dataset(data)))

    @tf.function
    def step(x, y):
        def one(x, y):
            with tf.GradientTape() as tape:
                loss = loss_of((x @ w - y) ** 2)
            optimizer.apply_gradients([(tape.gradient(loss, w), w)])
        devices.run(one, args=(x, y))

    step(*batch)
    return (before - w.numpy())[:, 0]


def mean_of_mine(squares):             # what DDP asks for
    return tf.reduce_mean(squares)


def sum_over_whole_batch(squares):
    return tf.nn.compute_average_loss(
        squares[:, 0], global_batch_size=8)


plain = gradient(mean_of_mine, tf.distribute.get_strategy())
naive = gradient(mean_of_mine, strategy)
# The optimizer adds the replicas' gradients: divide by the whole batch.
grad = gradient(sum_over_whole_batch, strategy)
ratio = float((naive / plain).mean())
for name, g in [("one device", plain), ("mean of mine", naive),
                ("sum / 8", grad)]:
    print(f"{name:13}", [f"{v:.4f}" for v in g])
print(f"the local mean gives {ratio:.2f} times the gradient")
