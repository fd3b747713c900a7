"""Data pipelines in Keras 3: what a reader would type, one function per operation."""

import io

import keras
import numpy as np


def dataset_class(x, y):
    class Pairs(keras.utils.PyDataset):  # shown
        def __len__(self):  # shown
            return -(-len(x) // 4)  # shown

        def __getitem__(self, index):  # shown
            return x[4 * index : 4 * index + 4], y[4 * index : 4 * index + 4]  # shown

    return Pairs()[0]


def pad_sequences(sequences):
    return keras.utils.pad_sequences(sequences)


def timeseries_windows(x, y):
    x, y = map(keras.ops.convert_to_numpy, (x, y))
    dataset = keras.utils.timeseries_dataset_from_array(x, y, 3)  # shown
    return next(iter(dataset))


def split(x):
    x = keras.ops.convert_to_numpy(x)
    train, test = keras.utils.split_dataset(x, left_size=0.8)  # shown
    return [len(train), len(test), sum(int(np.ravel(number)[0]) for number in [*train, *test])]


def length_of_loader(x):
    class Batches(keras.utils.PyDataset):
        def __len__(self):
            return -(-len(x) // 3)

    loader = Batches()
    return len(loader)  # shown


def decode_image(png):
    image = keras.utils.load_img(io.BytesIO(png))  # shown
    return keras.utils.img_to_array(image)  # shown


def image_to_float(x):
    return keras.layers.Rescaling(1 / 255)(x)


def standardize_features(x):
    layer = keras.layers.Normalization()  # shown
    layer.adapt(keras.ops.convert_to_numpy(x))  # shown
    return layer(x)  # shown


def center_crop(x):
    return keras.layers.CenterCrop(2, 2)(x)


def random_crop(x):
    return keras.layers.RandomCrop(100, 100)(x, training=True)


def random_flip(x):
    flipped = keras.layers.RandomFlip("horizontal")(x, training=True)  # shown
    return flipped[:, 0, 0, 0]


def to_categorical(y):
    return keras.utils.to_categorical(y, 3)
