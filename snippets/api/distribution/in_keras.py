"""Distribution in Keras 3: what a reader would type, one function per operation."""

import keras


def world_size(x):
    return len(keras.distribution.list_devices("cpu"))  # shown


def data_parallel(x):
    devices = keras.distribution.list_devices("cpu")
    keras.distribution.set_distribution(keras.distribution.DataParallel(devices=devices))  # shown
    try:
        model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, "linear", True, "ones")])
        model.compile(keras.optimizers.SGD(0.1), "mse")
        x = keras.ops.convert_to_numpy(x)
        model.train_on_batch(x, 0 * x[:, :1])
        return keras.ops.convert_to_numpy(model.weights[1])
    finally:
        keras.distribution.set_distribution(None)


def device_mesh(x):
    devices = keras.distribution.list_devices("cpu")
    mesh = keras.distribution.DeviceMesh((1, 1), ["data", "model"], devices)  # shown
    return list(mesh.axis_names) + list(mesh.shape)


def shard_tensor(x):
    devices = keras.distribution.list_devices("cpu")
    mesh = keras.distribution.DeviceMesh((1,), ["data"], devices)
    layout = keras.distribution.TensorLayout(["data", None], mesh)
    return keras.distribution.distribute_tensor(x, layout)  # shown


def replicate_tensor(x):
    devices = keras.distribution.list_devices("cpu")
    mesh = keras.distribution.DeviceMesh((1,), ["data"], devices)
    layout = keras.distribution.TensorLayout([None, None], mesh)
    return keras.distribution.distribute_tensor(x, layout)  # shown


def synchronized_batchnorm(x):
    layer = keras.layers.BatchNormalization(synchronized=True)  # shown
    return layer.synchronized
