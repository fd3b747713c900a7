"""Data pipelines in NumPy: what a reader would type, one function per operation."""

import io

import numpy as np


def batch(x):
    return np.split(x, range(3, len(x), 3))  # shown


def shuffle(x):
    rng = np.random.default_rng()  # shown
    shuffled = rng.permutation(x)  # shown
    return np.sort(shuffled)


def shuffle_with_seed(x):
    def first():
        return np.random.default_rng(7).permutation(x)  # shown

    return bool((first() == first()).all())


def take(x):
    return x[:3]


def skip(x):
    return x[3:]


def dataset_windows(x):
    return np.lib.stride_tricks.sliding_window_view(x, 3)


def split(x):
    train, test = np.split(x, [80])  # shown
    return [len(train), len(test), int(train.sum() + test.sum())]


def weighted_sampling(weights):
    n = len(weights)
    return np.random.choice(n, 20000, p=weights)  # shown


def sample_with_replacement(x):
    drawn = np.random.choice(len(x), 20000)  # shown
    return drawn / 100


def reduce(x):
    return np.sum(x)


def length(x):
    return len(x)


def read_csv(text):
    file = io.StringIO(text)
    return np.loadtxt(file, delimiter=",", skiprows=1)  # shown


def image_to_float(x):
    return x / 255


def standardize_features(x):
    return (x - x.mean(0)) / x.std(0)


def standardize_image(x):
    return (x - x.mean()) / x.std()


def to_categorical(y):
    return np.eye(3)[y]
