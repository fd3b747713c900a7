"""Distribution in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])


def start(x):
    strategy = tf.distribute.MirroredStrategy(["CPU:0"])  # shown
    return strategy.num_replicas_in_sync


def world_size(x):
    return strategy.num_replicas_in_sync  # shown


def rank(x):
    def replica():
        return tf.distribute.get_replica_context().replica_id_in_sync_group  # shown

    return int(strategy.run(replica))


def all_reduce(x):
    def replica(x):
        context = tf.distribute.get_replica_context()  # shown
        return context.all_reduce(tf.distribute.ReduceOp.SUM, x)  # shown

    return strategy.run(replica, (x,))


def all_reduce_mean(x):
    def replica(x):
        context = tf.distribute.get_replica_context()  # shown
        return context.all_reduce(tf.distribute.ReduceOp.MEAN, x)  # shown

    return strategy.run(replica, (x,))


def all_gather(x):
    def replica(x):
        context = tf.distribute.get_replica_context()  # shown
        return context.all_gather(x, axis=0)  # shown

    return strategy.run(replica, (x,))


def all_gather_tiled(x):
    def replica(x):
        context = tf.distribute.get_replica_context()  # shown
        return context.all_gather(x, axis=0)  # shown

    return strategy.run(replica, (x,))


def gather_list(x):
    values = strategy.run(lambda x: x * 1, (x,))
    return list(strategy.experimental_local_results(values))  # shown


def data_parallel(x):
    with strategy.scope():  # shown
        model = tf.keras.Sequential([tf.keras.layers.Dense(1, kernel_initializer="ones")])  # shown
        model.compile(tf.keras.optimizers.SGD(0.1), "mse")  # shown
    model.train_on_batch(x, tf.zeros((2, 1)))
    return tf.convert_to_tensor(model.weights[1])


def sharded_sampler(x):
    dataset = tf.data.Dataset.range(len(x))
    mine = dataset.shard(num_shards=2, index=1)  # shown
    return [int(index) for index in mine]


def distribute_dataset(x):
    dataset = tf.data.Dataset.from_tensor_slices(x).batch(2)
    loader = strategy.experimental_distribute_dataset(dataset)  # shown
    return next(iter(loader))


def device_mesh(x):
    mesh = tf.experimental.dtensor.create_mesh([("data", 1), ("model", 1)], device_type="CPU")  # shown
    return list(mesh.dim_names) + mesh.shape()


def replicate_tensor(x):
    with strategy.scope():  # shown
        shared = tf.Variable(x)  # shown
    return tf.convert_to_tensor(shared)


def run_on_each(x):
    def replica(x):
        return x * 2

    return strategy.run(replica, args=(x,))  # shown


def synchronized_batchnorm(x):
    layer = tf.keras.layers.BatchNormalization(synchronized=True)  # shown
    return layer.synchronized
