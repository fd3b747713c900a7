"""Sparse and ragged tensors in Keras 3: what a reader would type, one function per operation."""

import keras


def row_lengths(values, splits):
    return keras.ops.diff(splits)


def ragged_row(values, splits, row):
    return values[splits[row]:splits[row + 1]]


def ragged_sum(values, splits):
    rows = len(splits) - 1  # shown
    ids = keras.ops.repeat(keras.ops.arange(rows), keras.ops.diff(splits))  # shown
    return keras.ops.segment_sum(values, ids, rows)  # shown


def ragged_max(values, splits):
    rows = len(splits) - 1  # shown
    ids = keras.ops.repeat(keras.ops.arange(rows), keras.ops.diff(splits))  # shown
    return keras.ops.segment_max(values, ids, rows)  # shown


def segment_ids(lengths):
    return keras.ops.repeat(keras.ops.arange(len(lengths)), lengths)


def pad_sequence(sequences):
    return keras.utils.pad_sequences(sequences, padding="post")
