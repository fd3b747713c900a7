"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([1.0, -2.0, 3.0], np.float32)
six = np.array([1.0, -2.0, 3.0, 0.5, 0.0, 7.0], np.float32)
matrix = np.array([[1.0, -2.0, 3.0], [0.0, 5.0, -6.0]], np.float32)
integers = np.array([[1, -2, 3], [4, 0, 6]], np.int32)
bools = np.array([True, False])
cube = np.arange(24, dtype=np.float32).reshape(2, 3, 4) - 11
empty = np.zeros((0, 3), np.float32)
scalar = np.array(0.5, np.float32)
ones_around = np.array([[[1.0], [2.0], [3.0]]], np.float32)

rows = {"vector": {"x": six}, "matrix": {"x": np.concatenate([matrix, matrix + 1, matrix * 2])}}
pairs = {"vectors": {"a": vector, "b": vector * 2}, "matrices": {"a": matrix, "b": matrix * 2}}
cubes = {"cube": {"x": cube}, "integers": {"x": cube.astype(np.int32)},
         "empty": {"x": np.zeros((0, 3, 2), np.float32)}}
plain = {"matrix": {"x": matrix}, "integers": {"x": integers}, "vector": {"x": vector},
         "empty": {"x": empty}, "scalar": {"x": scalar}}
padded = {"matrix": {"x": np.array([[1.0, 2.0, 3.0, 4.0], [5.0, -6.0, 7.0, 0.0]], np.float32)},
          "narrow": {"x": np.array([[1.0, 2.0], [3.0, -4.0]], np.float32)}}
image = np.arange(16, dtype=np.float32).reshape(1, 4, 4, 1)
two_channels = np.arange(32, dtype=np.float32).reshape(1, 4, 4, 2)

CASES = {
    "reshape": {"matrix": {"x": matrix, "shape": (3, 2)}, "minus_one": {"x": matrix, "shape": (-1, 2)},
                "integers": {"x": integers, "shape": (6,)}, "empty": {"x": empty, "shape": (3, 0)},
                "scalar": {"x": scalar, "shape": (1, 1)}},
    "view": {"matrix": {"x": matrix}, "integers": {"x": integers}},
    "flatten": plain,
    "flatten_but_batch": {"cube": {"x": cube}, "matrix": {"x": matrix}, "integers": {"x": integers}},
    "unflatten": {"matrix": {"x": np.arange(8, dtype=np.float32).reshape(2, 4)},
                  "integers": {"x": np.arange(12, dtype=np.int32).reshape(2, 6)}},
    "reverse_axes": {"matrix": {"x": matrix}, "vector": {"x": vector}, "cube": {"x": cube},
                     "empty": {"x": empty}},
    "matrix_transpose": {"matrix": {"x": matrix}, "cube": {"x": cube}, "vector": {"x": vector}},
    "transpose": cubes,
    "permute": {"cube": {"x": cube, "order": (2, 0, 1)}, "matrix": {"x": matrix, "order": (1, 0)},
                "empty": {"x": np.zeros((0, 3, 2), np.float32), "order": (0, 2, 1)}},
    "movedim": cubes,
    "squeeze": {"ones": {"x": ones_around}, "none": {"x": matrix}, "scalar": {"x": scalar},
                "one": {"x": np.array([[7.0]], np.float32)}},
    "squeeze_axis": {"one": {"x": ones_around}, "not_one": {"x": matrix}},
    "unsqueeze": {"front": {"x": matrix, "axis": 0}, "back": {"x": vector, "axis": -1},
                  "scalar": {"x": scalar, "axis": 0}, "integers": {"x": integers, "axis": 1}},
    "cat": {**pairs, "mixed_dtypes": {"a": matrix, "b": integers}, "empty": {"a": empty, "b": matrix},
            "empty_vector": {"a": np.zeros(0, np.float32), "b": matrix}},
    "stack": {**pairs, "scalars": {"a": scalar, "b": scalar}, "other_shape": {"a": vector, "b": six}},
    "hstack": pairs,
    "vstack": pairs,
    "dstack": pairs,
    "column_stack": {"vectors": pairs["vectors"],
                     "integers": {"a": np.array([1, 2], np.int32), "b": np.array([3, 4], np.int32)}},
    "split": {"two": {"x": six, "n": 2}, "three": {"x": rows["matrix"]["x"], "n": 3},
              "uneven": {"x": six, "n": 4}},
    "split_by_lengths": {"vector": {"x": six, "lengths": [1, 3, 2]},
                         "matrix": {"x": rows["matrix"]["x"], "lengths": [2, 4]}},
    "split_at": {"vector": {"x": six, "positions": [1, 4]},
                 "matrix": {"x": rows["matrix"]["x"], "positions": [2]}},
    "chunk": {"even": {"x": six, "n": 3}, "uneven": {"x": np.arange(7, dtype=np.float32), "n": 3},
              "few": {"x": six, "n": 4}},
    "tensor_split": {"even": {"x": six, "n": 3}, "uneven": {"x": np.arange(7, dtype=np.float32), "n": 3},
                     "too_many": {"x": vector, "n": 4}},
    "unbind": {"matrix": {"x": matrix}, "vector": {"x": vector}, "integers": {"x": integers}},
    "tile": {"vector": {"x": vector, "counts": (2,)}, "matrix": {"x": matrix, "counts": (2, 1)},
             "fewer_counts": {"x": matrix, "counts": (2,)}, "more_counts": {"x": vector, "counts": (2, 2)}},
    "repeat": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "repeat_interleave": {"vector": {"x": vector}, "matrix": {"x": matrix}, "integers": {"x": integers}},
    "repeat_by_counts": {"vector": {"x": vector, "counts": np.array([2, 0, 1])},
                         "matrix": {"x": matrix, "counts": np.array([1, 2])}},
    "broadcast_to": {"vector": {"x": vector, "shape": (2, 3)}, "scalar": {"x": scalar, "shape": (2, 2)},
                     "column": {"x": np.array([[1.0], [2.0]], np.float32), "shape": (2, 3)},
                     "cannot": {"x": matrix, "shape": (3, 3)}},
    "expand": {"row": {"x": matrix[:1]}, "vector": {"x": vector}},
    "expand_as": {"vector": {"x": vector, "y": matrix}, "scalar": {"x": scalar, "y": matrix}},
    "broadcast_tensors": {"row_and_column": {"a": vector, "b": np.array([[1.0], [2.0]], np.float32)},
                          "scalar": {"a": scalar, "b": vector}},
    "broadcast_shapes": {"plain": {"a": (3, 1), "b": (4,)}, "ones": {"a": (1,), "b": (2, 5)},
                         "cannot": {"a": (2,), "b": (3,)}},
    "flip": plain | {"scalar": {"x": vector[:1]}},
    "fliplr": {"matrix": {"x": matrix}, "image": {"x": cube}},
    "rot90": {"image": {"x": cube}, "matrix": {"x": matrix}},
    "roll": {"vector": {"x": vector, "shift": 1}, "matrix": {"x": rows["matrix"]["x"], "shift": -2},
             "integers": {"x": integers, "shift": 3}},
    "pad": {"matrix": {"x": matrix}, "integers": {"x": integers}, "empty": {"x": empty}},
    **dict.fromkeys(("pad_reflect", "pad_replicate", "pad_circular", "pad_symmetric"), padded),
    **dict.fromkeys(("shape", "size", "numel", "ndim"), plain),
    "length": {"matrix": {"x": matrix}, "empty": {"x": empty}, "scalar": {"x": scalar}},
    **dict.fromkeys(("atleast_1d", "atleast_2d"),
                    {"scalar": {"x": scalar}, "vector": {"x": vector}, "matrix": {"x": matrix}}),
    "sliding_windows": {"vector": {"x": six}, "integers": {"x": np.arange(5, dtype=np.int32)}},
    "image_patches": {"one_channel": {"x": image}, "two_channels": {"x": two_channels}},
    "pixel_shuffle": {"one_channel": {"x": np.arange(16, dtype=np.float32).reshape(1, 2, 2, 4)},
                      "two_channels": {"x": np.arange(32, dtype=np.float32).reshape(1, 2, 2, 8)}},
    "pixel_unshuffle": {"one_channel": {"x": image}, "two_channels": {"x": two_channels}},
    "as_strided": {"vector": {"x": six}},
    "cartesian_prod": {"vectors": {"a": vector, "b": np.array([7.0, 8.0], np.float32)},
                       "integers": {"a": np.array([1, 2], np.int32), "b": np.array([3, 4], np.int32)}},
}
