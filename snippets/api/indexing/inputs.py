"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([1.0, -2.0, 3.0, 0.5, 0.0], np.float32)
matrix = np.array([[1.0, -2.0, 3.0], [0.0, 5.0, -6.0], [7.0, 8.0, 9.0]], np.float32)
integers = np.array([[1, -2, 3], [4, 0, 6], [-7, 8, 0]], np.int32)
batch = np.arange(24, dtype=np.float32).reshape(2, 3, 4) - 11
empty = np.zeros((0, 3), np.float32)
mask = np.array([[True, False, True], [False, False, True], [True, False, False]])
row_mask = np.array([True, False, True])
no_mask = np.zeros((3, 3), bool)

floats_and_integers = {"matrix": {"x": matrix}, "integers": {"x": integers}}
true_places = {"mask": {"x": mask}, "integers": {"x": integers}, "floats": {"x": matrix},
               "none": {"x": no_mask}}
along = {"plain": {"x": matrix, "index": np.array([[2, 0], [1, 1], [0, 2]])},
         "integers": {"x": integers, "index": np.array([[0], [2], [1]])},
         "fewer_rows": {"x": matrix, "index": np.array([[2, 0], [1, 1]])},
         "negative": {"x": matrix, "index": np.array([[-1], [0], [0]])},
         "outside": {"x": matrix, "index": np.array([[3], [0], [0]])}}
lists = {"plain": np.array([2, 0]), "repeated": np.array([1, 1, 2]), "negative": np.array([-1, 0]),
         "outside": np.array([0, 3]), "none": np.zeros(0, np.int64)}
pairs = {"plain": {"rows": np.array([0, 2]), "columns": np.array([1, 2])},
         "negative": {"rows": np.array([-1, 0]), "columns": np.array([0, -2])},
         "outside": {"rows": np.array([0, 3]), "columns": np.array([1, 1])}}
two = np.array([10.0, 20.0], np.float32)
three = np.array([10.0, 20.0, 30.0], np.float32)
two_rows = np.array([[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]], np.float32)
three_rows = np.array([[10.0, 20.0, 30.0], [40.0, 50.0, 60.0], [70.0, 80.0, 90.0]], np.float32)
corners = {"inside": {"i": 1, "j": 0}, "beyond_the_end": {"i": 2, "j": 1}}

CASES = {
    "index_element": {"inside": {"x": matrix, "i": 1, "j": 2}, "negative": {"x": matrix, "i": -1, "j": -3},
                      "integers": {"x": integers, "i": 0, "j": 0}, "outside": {"x": matrix, "i": 5, "j": 0}},
    "slice": {"middle": {"x": vector, "start": 1, "stop": 3},
              "negative": {"x": matrix, "start": -2, "stop": None},
              "beyond_the_end": {"x": vector, "start": 3, "stop": 99},
              "nothing": {"x": matrix, "start": 2, "stop": 1}},
    "slice_with_step": {"two": {"x": vector, "step": 2}, "large": {"x": vector, "step": 9},
                        "backwards": {"x": vector, "step": -1}},
    "select": {"first": {"x": matrix, "i": 0}, "last": {"x": integers, "i": -1},
               "outside": {"x": matrix, "i": 3}},
    "ellipsis": {"matrix": {"x": matrix}, "vector": {"x": vector}, "batch": {"x": batch}},
    "new_axis": {"matrix": {"x": matrix}, "vector": {"x": vector}, "empty": {"x": empty}},
    "integer_array": {name: {"x": matrix, "index": index} for name, index in lists.items()},
    "index_select": {name: {"x": matrix, "index": index} for name, index in lists.items()},
    "paired_indices": {name: {"x": matrix, **pair} for name, pair in pairs.items()},
    "submatrix": {"plain": {"x": matrix, "rows": np.array([0, 2]), "columns": np.array([1, 2, 0])},
                  "integers": {"x": integers, "rows": np.array([1]), "columns": np.array([2, 2])}},
    "boolean_mask": {"rows": {"x": matrix, "mask": row_mask}, "elements": {"x": matrix, "mask": mask},
                     "none": {"x": matrix, "mask": no_mask}, "vector": {"x": vector, "mask": vector > 0},
                     "other_length": {"x": vector, "mask": row_mask}},
    "masked_select": {"elements": {"x": matrix, "mask": mask}, "integers": {"x": integers, "mask": mask},
                      "one_row_of_mask": {"x": matrix, "mask": row_mask}},
    "take": {"plain": {"x": matrix, "index": np.array([4, 0, 4])},
             "matrix_of_indices": {"x": integers, "index": np.array([[0, 8], [2, 2]])},
             "negative": {"x": matrix, "index": np.array([-1])},
             "outside": {"x": matrix, "index": np.array([9])}},
    "gather": along,
    "take_along_dim": {name: along[name] for name in ("plain", "integers", "negative", "outside")},
    "batched_gather": {"two_each": {"x": batch, "index": np.array([[2, 0], [1, 1]])},
                       "one_each": {"x": batch, "index": np.array([[1], [2]])}},
    "pick_per_row": {"plain": {"x": matrix, "labels": np.array([2, 0, 1])},
                     "integers": {"x": integers, "labels": np.array([0, 0, 2])},
                     "outside": {"x": matrix, "labels": np.array([0, 3, 0])}},
    "gather_nd": {name: {"x": matrix, "indices": np.stack([pair["rows"], pair["columns"]], axis=1)}
                  for name, pair in pairs.items()},
    "narrow": {"inside": {"x": vector, "start": 1}, "matrix": {"x": matrix, "start": 0},
               "beyond_the_end": {"x": vector, "start": 4}},
    "dynamic_slice": {name: {"x": matrix, **corner} for name, corner in corners.items()},
    "assign_element": {"inside": {"x": matrix, "i": 0, "j": 1}, "negative": {"x": matrix, "i": -1, "j": 0},
                       "outside": {"x": matrix, "i": 3, "j": 0}},
    "assign_slice": {"rows": {"x": matrix, "value": two_rows}},
    "assign_column": {"column": {"x": matrix, "value": three}},
    "update_block": {name: {"x": matrix, "block": two_rows[:, :2], **corner}
                     for name, corner in corners.items()},
    "assign_masked": {"elements": {"x": matrix, "mask": mask}, "integers": {"x": integers, "mask": mask},
                      "rows": {"x": matrix, "mask": row_mask}},
    "masked_fill": {"elements": {"x": matrix, "mask": mask, "value": -1.5},
                    "infinity": {"x": matrix, "mask": mask, "value": float("-inf")},
                    "integers": {"x": integers, "mask": mask, "value": 7},
                    "one_row_of_mask": {"x": matrix, "mask": row_mask, "value": 0.0}},
    "masked_scatter": {"enough": {"x": matrix, "mask": mask, "source": three_rows.ravel()[:4]},
                       "too_many": {"x": matrix, "mask": mask, "source": three_rows.ravel()[:5]}},
    "where": {"floats": {"condition": mask, "x": matrix, "y": matrix * 10},
              "broadcast": {"condition": row_mask, "x": matrix, "y": np.array(0.5, np.float32)},
              "mixed_dtypes": {"condition": mask, "x": matrix, "y": integers}},
    "where_true": {"matrix": {"condition": mask}, "vector": {"condition": row_mask},
                   "none": {"condition": no_mask}},
    **dict.fromkeys(("nonzero", "nonzero_as_tuple", "argwhere"), true_places),
    "index_fill": {"plain": {"x": matrix, "index": np.array([2, 0])},
                   "negative": {"x": matrix, "index": np.array([-1])},
                   "outside": {"x": matrix, "index": np.array([3])}},
    "index_copy": {"plain": {"x": matrix, "index": np.array([2, 0]), "source": two_rows},
                   "negative": {"x": matrix, "index": np.array([-1, 0]), "source": two_rows},
                   "outside": {"x": matrix, "index": np.array([0, 3]), "source": two_rows}},
    "index_put": {name: {"x": matrix, **pair, "values": two} for name, pair in pairs.items()},
    "index_put_accumulate": {"repeated": {"x": matrix, "rows": np.array([0, 0]), "columns": np.array([1, 1]),
                                          "values": two},
                             "plain": {"x": matrix, **pairs["plain"], "values": two}},
    "index_add": {"plain": {"x": matrix, "index": np.array([2, 0, 1]), "source": three_rows},
                  "repeated": {"x": matrix, "index": np.array([1, 1]), "source": two_rows},
                  "negative": {"x": matrix, "index": np.array([-1, 0]), "source": two_rows}},
    "add_at_repeated_index": {"repeated": {"x": vector, "index": np.array([1, 1]), "values": two},
                              "plain": {"x": vector, "index": np.array([0, 3]), "values": two}},
    "scatter": {"plain": {"x": matrix, "index": np.array([[0, 2], [1, 0], [2, 1]]),
                          "source": three_rows[:, :2]},
                "integers": {"x": integers, "index": np.array([[0], [1], [2]]),
                             "source": np.array([[10], [20], [30]], np.int32)}},
    "scatter_add": {"plain": {"x": matrix, "index": np.array([[0, 2], [1, 0], [2, 1]]),
                              "source": three_rows[:, :2]},
                    "repeated": {"x": matrix, "index": np.array([[0, 0], [1, 1], [2, 2]]),
                                 "source": three_rows[:, :2]}},
    "scatter_reduce": {"some_larger": {"x": vector, "index": np.array([1, 1, 4]),
                                       "source": np.array([4.0, -1.0, 2.0], np.float32)},
                       "none_larger": {"x": vector, "index": np.array([2, 0]),
                                       "source": np.array([-9.0, -8.0], np.float32)}},
    "scatter_nd": {"plain": {"indices": np.array([[0, 1], [2, 0]]), "values": two, "shape": (3, 2)},
                   "repeated": {"indices": np.array([[1, 1], [1, 1]]), "values": two, "shape": (2, 2)}},
    "put": {"plain": {"x": matrix, "index": np.array([4, 0]), "values": two},
            "integers": {"x": integers, "index": np.array([8]), "values": np.array([5], np.int32)}},
    "diagonal": {"main": {"x": matrix, "offset": 0}, "above": {"x": matrix, "offset": 1},
                 "batch": {"x": batch, "offset": 0}, "integers": {"x": integers, "offset": -1}},
    "diag_embed": {"vector": {"x": three}, "matrix": {"x": two_rows},
                   "integers": {"x": np.array([4, 5], np.int32)}},
    "set_diagonal": {"matrix": {"x": matrix, "values": three},
                     "integers": {"x": integers, "values": np.array([4, 5, 6], np.int32)}},
    "unravel_index": {"plain": {"index": np.array([5, 0, 7]), "shape": (3, 4)},
                      "outside": {"index": np.array([12]), "shape": (3, 4)}},
    "ravel_multi_index": {"plain": {"rows": np.array([1, 2]), "columns": np.array([1, 3]), "shape": (3, 4)},
                          "outside": {"rows": np.array([0]), "columns": np.array([5]), "shape": (3, 4)}},
    "select_cases": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "sequence_mask": {"lengths": {"lengths": np.array([1, 4, 0])}, "too_long": {"lengths": np.array([6])}},
    "dynamic_partition": {"vector": {"x": vector, "labels": np.array([0, 1, 1, 0, 1], np.int32)},
                          "matrix": {"x": matrix, "labels": np.array([1, 1, 1], np.int32)}},
    "insert": {"middle": {"x": matrix, "i": 1, "row": three}, "front": {"x": matrix, "i": 0, "row": three}},
    "delete": {"middle": {"x": matrix, "i": 1}, "last": {"x": integers, "i": 2}},
}
