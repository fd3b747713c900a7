"""Strings in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def string_tensor(x):
    return tf.constant(x)


def lower(x):
    return tf.strings.lower(x)


def upper(x):
    return tf.strings.upper(x)


def length(x):
    return tf.strings.length(x)


def length_in_characters(x):
    return tf.strings.length(x, unit="UTF8_CHAR")


def strip(x):
    return tf.strings.strip(x)


def concatenate(x, y):
    return tf.strings.join([x, y])


def join_with_separator(x, y):
    return tf.strings.join([x, y], separator="-")


def reduce_join(x):
    return tf.strings.reduce_join(x, axis=-1, separator=" ")


def split(x):
    words = tf.strings.split(x)  # shown
    return words.values


def split_at(x):
    words = tf.strings.split(x, ",")  # shown
    return words.values


def substr(x, start, length):
    return tf.strings.substr(x, start, length)


def replace(x, old, new):
    return tf.strings.regex_replace(x, old, new)


def regex_replace(x, pattern, new):
    return tf.strings.regex_replace(x, pattern, new)


def regex_full_match(x, pattern):
    return tf.strings.regex_full_match(x, pattern)


def contains(x, part):
    return tf.strings.regex_full_match(x, ".*" + part + ".*")


def startswith(x, part):
    return tf.strings.regex_full_match(x, part + ".*")


def equal(x, y):
    return tf.equal(x, y)


def to_number(x):
    return tf.strings.to_number(x)


def as_string(x):
    return tf.strings.as_string(x)


def zero_padded(x):
    return tf.strings.as_string(x, width=5, fill="0")


def format(x):
    return tf.strings.format("loss {}", x)


def unicode_decode(x):
    return tf.strings.unicode_decode(x, "UTF-8")


def unicode_encode(codes):
    return tf.strings.unicode_encode(codes, "UTF-8")


def unicode_split(x):
    return tf.strings.unicode_split(x, "UTF-8")


def bytes_split(x):
    return tf.strings.bytes_split(x)


def ngrams(x):
    return tf.strings.ngrams(x, 2)


def hash_bucket(x):
    return tf.strings.to_hash_bucket_fast(x, 10)


def vocabulary_lookup(x):
    return tf.keras.layers.StringLookup(vocabulary=["cat", "dog"])(x)


def vocabulary_lookup_inverse(ids):
    return tf.keras.layers.StringLookup(
        vocabulary=["cat", "dog"], invert=True)(ids)


def integer_lookup(ids):
    return tf.keras.layers.IntegerLookup(vocabulary=[10, 20, 30])(ids)


def text_vectorization(x):
    return tf.keras.layers.TextVectorization(
        vocabulary=["cat", "dog"], output_sequence_length=4)(x)


def encode_base64(x):
    return tf.io.encode_base64(x)


def decode_base64(x):
    return tf.io.decode_base64(x)


def decode_raw(data):
    return tf.io.decode_raw(data, tf.uint8)


def decode_csv(x):
    columns = tf.io.decode_csv(x, record_defaults=[0.0, 0.0, 0.0])  # shown
    return tf.stack(columns)
