"""Data pipelines in TensorFlow: what a reader would type, one function per operation."""

import os
import tempfile

import tensorflow as tf

Dataset = tf.data.Dataset


def _columns(dataset):
    return [tf.stack(column) for column in zip(*dataset, strict=True)]


def _file(text):
    path = os.path.join(tempfile.mkdtemp(), "data.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def from_arrays(x, y):
    dataset = tf.data.Dataset.from_tensor_slices((x, y))  # shown
    return _columns(dataset)


def from_dictionary(x, y):
    dataset = tf.data.Dataset.from_tensor_slices({"x": x, "y": y})  # shown
    return list(dataset.batch(3))  # shown


def from_generator(x):
    def rows():
        yield from x

    spec = tf.TensorSpec((2,), tf.float32)
    dataset = tf.data.Dataset.from_generator(rows, output_signature=spec)  # shown
    return tf.stack(list(dataset))


def range_dataset(n):
    loader = tf.data.Dataset.range(n).batch(2)  # shown
    return list(loader)


def batch(x):
    dataset = Dataset.from_tensor_slices(x)
    loader = dataset.batch(3)  # shown
    return list(loader)


def drop_last(x):
    dataset = Dataset.from_tensor_slices(x)
    loader = dataset.batch(3, drop_remainder=True)  # shown
    return list(loader)


def first_batch(x):
    loader = Dataset.from_tensor_slices(x).batch(2)
    return next(iter(loader))  # shown


def shuffle(x):
    dataset = Dataset.from_tensor_slices(x)
    loader = dataset.shuffle(100).batch(100)  # shown
    found, = loader
    return tf.sort(found)


def shuffle_buffer(x):
    dataset = Dataset.from_tensor_slices(x)
    shuffled = dataset.shuffle(buffer_size=10)  # shown
    firsts = [int(next(iter(shuffled))) for _ in range(20)]
    return max(firsts) < 10


def shuffle_again(x):
    dataset = Dataset.from_tensor_slices(x)
    loader = dataset.shuffle(100, reshuffle_each_iteration=True).batch(100)  # shown
    (first,), (second,) = loader, loader
    return bool(tf.reduce_any(first != second))


def shuffle_with_seed(x):
    def first():
        dataset = Dataset.from_tensor_slices(x)
        loader = dataset.shuffle(100, seed=7).batch(100)  # shown
        return next(iter(loader))

    return bool(tf.reduce_all(first() == first()))


def map_elements(x):
    dataset = Dataset.from_tensor_slices(x)
    doubled = dataset.map(lambda row: row * 2)  # shown
    return list(doubled)


def map_in_workers(x):
    dataset = Dataset.from_tensor_slices(x)
    doubled = dataset.map(lambda row: row * 2, num_parallel_calls=2)  # shown
    return list(doubled.batch(3))


def prefetch(x):
    dataset = Dataset.from_tensor_slices(x).batch(2)
    loader = dataset.prefetch(tf.data.AUTOTUNE)  # shown
    return list(loader)


def repeat(x):
    dataset = Dataset.from_tensor_slices(x)
    repeated = dataset.repeat(2)  # shown
    return tf.stack(list(repeated))


def zip_datasets(x, y):
    first, second = map(Dataset.from_tensor_slices, (x, y))
    both = tf.data.Dataset.zip(first, second)  # shown
    return _columns(both)


def concatenate_datasets(a, b):
    first, second = map(Dataset.from_tensor_slices, (a, b))
    joined = first.concatenate(second)  # shown
    return tf.stack(list(joined))


def filter_elements(x):
    dataset = Dataset.from_tensor_slices(x)
    kept = dataset.filter(lambda number: number % 2 == 0)  # shown
    return [int(number) for number in kept]


def take(x):
    dataset = Dataset.from_tensor_slices(x)
    part = dataset.take(3)  # shown
    return tf.stack(list(part))


def skip(x):
    dataset = Dataset.from_tensor_slices(x)
    part = dataset.skip(3)  # shown
    return tf.stack(list(part))


def flat_map(x):
    dataset = Dataset.from_tensor_slices(x)
    flat = dataset.flat_map(Dataset.from_tensor_slices)  # shown
    return tf.stack(list(flat))


def interleave(x):
    dataset = Dataset.from_tensor_slices(x)
    turns = dataset.interleave(Dataset.from_tensor_slices, cycle_length=2)  # shown
    return tf.stack(list(turns))


def cache(x):
    calls = []

    def slow(row):
        calls.append(0)
        return row

    dataset = Dataset.from_tensor_slices(x).map(lambda row: tf.py_function(slow, [row], tf.float32))
    cached = dataset.cache()  # shown
    for _ in range(2):
        list(cached)
    return len(calls)


def enumerate_elements(x):
    loader = Dataset.from_tensor_slices(x).batch(3)
    numbered = loader.enumerate()  # shown
    return [[int(i), int(tf.reduce_sum(batch))] for i, batch in numbered]


def unbatch(x):
    loader = Dataset.from_tensor_slices(x).batch(3)
    elements = loader.unbatch()  # shown
    return tf.stack(list(elements))


def padded_batch(sequences):
    spec = tf.TensorSpec([None], tf.int64)
    dataset = Dataset.from_generator(lambda: iter(sequences), output_signature=spec)
    loader = dataset.padded_batch(3)  # shown
    return next(iter(loader))


def pad_sequences(sequences):
    return tf.ragged.constant(sequences).to_tensor()


def bucket_by_length(sequences):
    spec = tf.TensorSpec([None], tf.int64)
    dataset = Dataset.from_generator(lambda: iter(sequences), output_signature=spec)
    buckets = dataset.bucket_by_sequence_length(tf.size, [2], [2, 2])  # shown
    return list(buckets)


def dataset_windows(x):
    dataset = Dataset.from_tensor_slices(x)
    windows = dataset.window(3, shift=1, drop_remainder=True)  # shown
    return tf.stack(list(windows.flat_map(lambda window: window.batch(3))))  # shown


def timeseries_windows(x, y):
    dataset = tf.keras.utils.timeseries_dataset_from_array(x, y, 3)  # shown
    return next(iter(dataset))


def split(x):
    dataset = Dataset.from_tensor_slices(x)
    train, test = dataset.take(80), dataset.skip(80)  # shown
    return [len(train), len(test), sum(int(number) for number in [*train, *test])]


def weighted_sampling(weights):
    classes = [Dataset.from_tensors(i).repeat() for i in range(len(weights))]
    mixed = tf.data.Dataset.sample_from_datasets(classes, weights)  # shown
    return next(iter(mixed.batch(20000)))


def batch_of_indices(x):
    sampler = tf.data.Dataset.range(len(x)).batch(3)  # shown
    return list(sampler)


def reduce(x):
    dataset = Dataset.from_tensor_slices(x)
    return dataset.reduce(0, lambda total, item: total + item)  # shown


def length(x):
    dataset = Dataset.from_tensor_slices(x)
    return int(dataset.cardinality())  # shown


def length_of_loader(x):
    loader = Dataset.from_tensor_slices(x).batch(3)
    return len(loader)  # shown


def unknown_length(x):
    dataset = Dataset.from_tensor_slices(x)
    loader = dataset.filter(lambda number: number > 2).batch(3)
    return len(loader)  # shown


def read_lines(text):
    path = _file(text)
    lines = tf.data.TextLineDataset(path)  # shown
    return [line.numpy().decode() for line in lines]


def read_csv(text):
    path = _file(text)
    dataset = tf.data.experimental.CsvDataset(path, [tf.float32, tf.float32], header=True)  # shown
    return tf.stack([tf.stack(row) for row in dataset])


def tfrecord(x):
    path = os.path.join(tempfile.mkdtemp(), "rows.tfrecord")
    with tf.io.TFRecordWriter(path) as writer:  # shown
        for row in x:  # shown
            writer.write(tf.io.serialize_tensor(row).numpy())  # shown
    dataset = tf.data.TFRecordDataset(path)  # shown
    return tf.stack([tf.io.parse_tensor(record, tf.float32) for record in dataset])  # shown


def decode_image(png):
    return tf.io.decode_png(png)


def image_to_float(x):
    return tf.image.convert_image_dtype(x, tf.float32)


def standardize_features(x):
    layer = tf.keras.layers.Normalization()  # shown
    layer.adapt(x)  # shown
    return layer(x)  # shown


def standardize_image(x):
    return tf.image.per_image_standardization(x)


def center_crop(x):
    return tf.image.resize_with_crop_or_pad(x, 2, 2)


def random_crop(x):
    return tf.image.random_crop(x, (100, 100, 1))


def random_flip(x):
    flipped = tf.image.random_flip_left_right(x)  # shown
    return flipped[:, 0, 0, 0]


def to_categorical(y):
    return tf.keras.utils.to_categorical(y, 3)
