"""Strings in NumPy: what a reader would type, one function per operation."""

import numpy as np


def string_tensor(x):
    return np.array(x)


def lower(x):
    return np.strings.lower(x)


def upper(x):
    return np.strings.upper(x)


def length(x):
    return np.strings.str_len(x)


def length_in_characters(x):
    return np.strings.str_len(x)


def strip(x):
    return np.strings.strip(x)


def concatenate(x, y):
    return np.strings.add(x, y)


def join_with_separator(x, y):
    return np.strings.add(np.strings.add(x, "-"), y)


def split(x):
    words = np.char.split(x)  # shown
    return np.array([word for row in words for word in row])


def split_at(x):
    words = np.char.split(x, ",")  # shown
    return np.array([word for row in words for word in row])


def substr(x, start, length):
    return np.strings.slice(x, start, start + length)


def replace(x, old, new):
    return np.strings.replace(x, old, new)


def contains(x, part):
    return np.strings.find(x, part) >= 0


def startswith(x, part):
    return np.strings.startswith(x, part)


def equal(x, y):
    return np.strings.equal(x, y)


def to_number(x):
    return np.array(x, dtype=np.float32)


def as_string(x):
    return x.astype(str)


def zero_padded(x):
    return np.strings.zfill(x.astype(str), 5)


def unicode_decode(x):
    return np.frombuffer(x.encode("utf-32-le"), np.uint32)


def unicode_split(x):
    return np.array(list(x))


def vocabulary_lookup_inverse(ids):
    return np.array(["[UNK]", "cat", "dog"])[ids]


def decode_raw(data):
    return np.frombuffer(data, dtype=np.uint8)


def decode_csv(x):
    return np.fromstring(x, sep=",")
