"""Strings in Keras 3: what a reader would type, one function per operation."""

import keras


def hash_bucket(x):
    return keras.layers.Hashing(num_bins=10)(x)


def vocabulary_lookup(x):
    return keras.layers.StringLookup(vocabulary=["cat", "dog"])(x)


def vocabulary_lookup_inverse(ids):
    return keras.layers.StringLookup(
        vocabulary=["cat", "dog"], invert=True)(ids)


def integer_lookup(ids):
    return keras.layers.IntegerLookup(vocabulary=[10, 20, 30])(ids)


def text_vectorization(x):
    return keras.layers.TextVectorization(
        vocabulary=["cat", "dog"], output_sequence_length=4)(x)
