"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import struct
import zlib

import numpy as np

rows = np.array([[0.5, -1.0], [2.0, 3.0], [-4.0, 0.0], [1.5, 2.5], [7.0, -6.0]], np.float32)
labels = np.array([0, 2, 1, 1, 0])
integers = np.arange(7, dtype=np.int32)
pairs = {"five": {"x": rows, "y": labels}, "one": {"x": rows[:1], "y": labels[:1]}}
one = {"five": {"x": rows}, "integers": {"x": integers}, "empty": {"x": rows[:0]}}
some = {"five": {"x": rows}, "integers": {"x": integers}}
two = {"pairs": {"a": rows[:3], "b": rows[2:]}, "integers": {"a": integers[:3], "b": integers[4:]}}
hundred = {"hundred": {"x": np.arange(100, dtype=np.int32)}}
sequences = {"three": {"sequences": [[1, 2, 3], [4], [5, 6]]}, "equal": {"sequences": [[1, 2], [3, 4]]}}
ten_thousand = np.tile(np.array([1.0, 0.0], np.float32).reshape(1, 1, 2, 1), (10000, 1, 1, 1))
noise = np.random.default_rng(0).random((110, 110, 1)).astype(np.float32)
picture = np.arange(48, dtype=np.float32).reshape(4, 4, 3) * 5


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


_pixels = b"".join(b"\0" + bytes(range(9 * row, 9 * row + 9)) for row in range(2))
png = (b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", struct.pack(">IIBBBBB", 3, 2, 8, 2, 0, 0, 0))
       + _chunk(b"IDAT", zlib.compress(_pixels)) + _chunk(b"IEND", b""))

CASES = {
    "from_arrays": pairs,
    "from_dictionary": pairs,
    "dataset_class": pairs,
    "from_generator": {"five": {"x": rows}},
    "range_dataset": {"five": {"n": 5}, "one": {"n": 1}},
    "batch": one,
    "drop_last": some,
    "first_batch": some,
    "shuffle": hundred,
    "shuffle_buffer": hundred,
    "shuffle_again": hundred,
    "shuffle_with_seed": hundred,
    "map_elements": some,
    "map_in_workers": {"five": {"x": rows}},
    "prefetch": {"five": {"x": rows}},
    "repeat": some,
    "zip_datasets": {"five": {"x": rows, "y": labels}, "unequal": {"x": rows, "y": labels[:3]}},
    "concatenate_datasets": two,
    "filter_elements": {"integers": {"x": integers}, "none": {"x": np.array([1, 3], np.int32)}},
    "take": {"five": {"x": rows}, "integers": {"x": integers}, "too_few": {"x": rows[:2]}},
    "skip": some,
    "flat_map": {"five": {"x": rows}},
    "interleave": {"five": {"x": rows}},
    "cache": {"five": {"x": rows}},
    "enumerate_elements": {"integers": {"x": integers}},
    "unbatch": some,
    "padded_batch": sequences,
    "pad_sequences": sequences,
    "bucket_by_length": {"four": {"sequences": [[1, 2, 3], [4], [5, 6], [7]]}},
    "dataset_windows": {"integers": {"x": integers}, "exact": {"x": integers[:3]}},
    "timeseries_windows": {"five": {"x": rows, "y": labels}},
    "split": hundred,
    "weighted_sampling": {"three": {"weights": [0.2, 0.5, 0.3]}},
    "sample_with_replacement": hundred,
    "batch_of_indices": {"integers": {"x": integers}},
    "reduce": {"integers": {"x": integers}},
    "length": {"five": {"x": rows}, "empty": {"x": rows[:0]}},
    "length_of_loader": {"five": {"x": rows}, "integers": {"x": integers}},
    "unknown_length": {"integers": {"x": integers}},
    "read_lines": {"three": {"text": "one\ntwo\n\nthree"}},
    "read_csv": {"table": {"text": "a,b\n1,2.5\n-3,4\n"}},
    "tfrecord": {"five": {"x": rows}},
    "decode_image": {"rgb": {"png": png}},
    "image_to_float": {"bytes": {"x": np.array([[0, 51], [102, 255]], np.uint8)},
                       "floats": {"x": np.array([0.0, 255.0], np.float32)}},
    "standardize_features": {"five": {"x": rows}},
    "standardize_image": {"picture": {"x": picture}, "flat": {"x": np.full((2, 2, 3), 7, np.float32)}},
    "center_crop": {"picture": {"x": picture}, "small": {"x": picture[:1]}},
    "random_crop": {"noise": {"x": noise}},
    "random_flip": {"batch": {"x": ten_thousand}},
    "to_categorical": {"labels": {"y": labels}, "outside": {"y": np.array([0, 3])}},
}
