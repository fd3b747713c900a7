"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

matrix = np.array([[0.0, 2.0, 0.0], [-1.5, 0.0, 3.0]], np.float32)
other = np.array([[1.0, -2.0, 0.0], [0.0, 0.0, 4.0]], np.float32)
square = np.array([[0.0, 1.0, 0.0], [2.0, 0.0, 0.0], [0.0, -3.0, 0.5]], np.float32)
hollow = np.array([[0.0, 0.0], [1.0, 0.0]], np.float32)
dense = np.array([[1.0, -1.0], [0.5, 2.0], [3.0, 0.25]], np.float32)
indices = np.array([[0, 1], [1, 0], [1, 2]])
values = np.array([2.0, -1.5, 3.0], np.float32)
twice = np.array([[1, 0], [0, 1], [1, 0]])
flat = np.array([1.0, -2.0, 3.0, 0.5, 4.0, -1.0], np.float32)
splits = np.array([0, 2, 3, 6])
holes = np.array([0, 2, 2, 6])
padded = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 0.0], [6.0, 0.0, 0.0]], np.float32)

made = {"three": {"indices": indices, "values": values, "shape": (2, 3)}}
one = {"matrix": {"x": matrix}, "square": {"x": square}}
two = {"matrices": {"x": matrix, "y": other}, "hollow": {"x": hollow, "y": hollow}}
rows = {"rows": {"values": flat, "splits": splits}}
with_empty = {**rows, "empty_row": {"values": flat, "splits": holes}}
lengths = {"three": {"lengths": np.array([2, 1, 3])}, "empty_row": {"lengths": np.array([2, 0, 1])}}
batch = {"sorted": {"x": padded, "lengths": np.array([3, 2, 1])}}

CASES = {
    "sparse_coo_tensor": made,
    "sparse_csr_tensor": {"three": {"rows": np.array([0, 1, 3]), "columns": np.array([1, 0, 2]),
                                    "values": values,
                                    "shape": (2, 3)}},
    **dict.fromkeys(("to_sparse", "to_sparse_csr", "to_dense", "sparse_indices", "sparse_values",
                     "sparse_scale",
                     "sparse_transpose", "sparse_softmax", "sparse_softmax_negative_axis"), one),
    "sparse_sum": {**one, "hollow": {"x": hollow}},
    "coalesce": {"unsorted": {"indices": twice, "values": values, "shape": (2, 3)}, **made},
    "to_dense_with_duplicates": {"sorted": {"indices": np.array([[0, 1], [1, 0], [1, 0]]), "values": values,
                                            "shape": (2, 3)}, **made},
    "sparse_eye": {"three": {"n": 3}},
    "sparse_mm": {"matrix": {"x": matrix, "y": dense}, "square": {"x": square, "y": dense}},
    "sparse_mv": {"matrix": {"x": matrix, "v": values}},
    "sparse_sparse_mm": {"square": {"x": matrix, "y": square}},
    **dict.fromkeys(("sparse_add", "sparse_concat"), two),
    "sparse_reshape": {"column": {"x": matrix, "shape": (3, 2)}, "flat": {"x": matrix, "shape": (6,)}},
    "ragged_from_rows": {"floats": {"rows": [[1.0, 2.0], [3.0], [4.0, 5.0, 6.0]]},
                         "integers": {"rows": [[1, 2], [3]]}},
    "ragged_from_row_splits": with_empty,
    "ragged_from_row_lengths": {"rows": {"values": flat, "lengths": np.array([2, 1, 3])}},
    **dict.fromkeys(("ragged_values", "ragged_multiply", "ragged_concat"), rows),
    **dict.fromkeys(("row_splits", "row_lengths", "ragged_to_padded", "ragged_sum", "ragged_mean",
                     "ragged_max"),
                    with_empty),
    "ragged_row": {"second": {"values": flat, "splits": splits, "row": 1},
                   "empty": {"values": flat, "splits": holes, "row": 1}},
    "ragged_boolean_mask": {"mask": {"x": padded, "mask": padded > 1.5}},
    "segment_ids": lengths,
    "pad_sequence": {"integers": {"sequences": [np.array([1, 2, 3]), np.array([4])]},
                     "floats": {"sequences": [np.array([0.5, 1.5], np.float32),
                                              np.array([2.5], np.float32)]}},
    "unpad_sequence": batch,
    "pack_padded_sequence": {**batch, "unsorted": {"x": padded, "lengths": np.array([1, 3, 2])}},
    "pad_packed_sequence": batch,
}
