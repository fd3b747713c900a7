"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

nan = np.nan
vector = np.array([3.0, -1.0, 2.5, 0.0, 10.0], np.float32)
matrix = np.array([[0.5, -0.7, 1.3], [2.2, -1.9, 0.4]], np.float32)
integers = np.array([3, -2, 7, 0], np.int32)
ties = np.array([2.0, 1.0, 2.0, 1.0, 2.0], np.float32)
gaps = np.array([2.0, nan, -1.0, nan, 3.0], np.float32)
empty = np.zeros(0, np.float32)
scalar = np.array(0.5, np.float32)
special = np.array([np.inf, -np.inf, nan, -0.0, 0.0, -2.0], np.float32)
labels = np.array([3, 1, 3, 2, 1, 3], np.int32)

pairs = {
    "vectors": {"x": vector, "y": np.array([3.0, 0.0, 2.5, -1.0, 11.0], np.float32)},
    "broadcast": {"x": matrix, "y": np.array([0.5, -0.7, 0.4], np.float32)},
    "integer_and_float": {"x": np.array([1, 2], np.int32), "y": np.array([1.0, 2.5], np.float32)},
    "nan": {"x": gaps, "y": gaps},
    "other_shapes": {"x": vector, "y": vector[:2]},
}
near = {
    "near": {"x": np.array([1.0, 100.0, 0.0], np.float32),
             "y": np.array([1.00001, 100.0005, 1e-9], np.float32)},
    "far": {"x": vector, "y": vector + 1},
    "special": {"x": special, "y": special},
    "broadcast": {"x": np.ones((2, 2), np.float32), "y": np.ones(2, np.float32)},
    "integers": {"x": integers, "y": integers},
}
wholes = {
    "same": {"x": matrix, "y": matrix.copy()},
    "one_off": {"x": vector, "y": np.array([3.0, -1.0, 2.5, 0.0, 9.0], np.float32)},
    "nan": {"x": gaps, "y": gaps},
    "broadcast": {"x": np.ones((2, 2), np.float32), "y": np.ones(2, np.float32)},
    "other_shapes": {"x": vector, "y": vector[:2]},
}
orders = {"vector": {"x": vector}, "matrix": {"x": matrix}, "ties": {"x": ties}, "integers": {"x": integers},
          "nan": {"x": gaps}}
places = {"vector": {"x": vector}, "matrix": {"x": matrix}, "ties": {"x": ties}, "nan": {"x": gaps},
          "empty": {"x": empty}}
rows = {"matrix": {"x": matrix}, "ties": {"x": ties.reshape(1, 5)}, "nan": {"x": gaps.reshape(1, 5)},
        "integers": {"x": integers.reshape(2, 2)}}
distinct = {"labels": {"x": labels}, "floats": {"x": ties}, "nan": {"x": gaps},
            "matrix": {"x": labels.reshape(2, 3)},
            "empty": {"x": empty}}
edges = np.array([0.0, 1.0, 1.0, 4.0], np.float32)
asked = np.array([-1.0, 0.0, 1.0, 2.0, 4.0, 5.0], np.float32)
bins = {"on_edges": {"x": asked, "boundaries": np.array([0.0, 1.0, 4.0], np.float32)},
        "matrix": {"x": matrix, "boundaries": np.array([0.0, 0.5], np.float32)},
        "integers": {"x": integers, "boundaries": np.array([0, 3], np.int32)},
        "nan": {"x": gaps, "boundaries": np.array([0.0, 1.0], np.float32)}}
searches = {"ties": {"boundaries": edges, "x": asked},
            "rows": {"boundaries": np.stack([edges, edges + 1]), "x": np.array([[1.0], [1.0]], np.float32)},
            "nan": {"boundaries": edges, "x": np.array([nan, 0.5], np.float32)},
            "integers": {"boundaries": np.array([1, 3, 5], np.int32), "x": np.array([3, 6], np.int32)}}
sets = {"integers": {"x": labels, "y": np.array([2, 5, 2, 1], np.int32)},
        "disjoint": {"x": np.array([1, 2], np.int32), "y": np.array([3], np.int32)}}
steps = {"up": {"x": np.array([1.0, 2.0, 3.0], np.float32)},
         "flat": {"x": np.array([1.0, 1.0, 2.0], np.float32)},
         "down": {"x": vector}, "one": {"x": vector[:1]}, "empty": {"x": empty}}
scores = np.array([[0.1, 0.6, 0.3], [0.5, 0.2, 0.3], [0.2, 0.3, 0.5]], np.float32)

CASES = {
    **dict.fromkeys(("eq", "ne", "lt", "le", "gt", "ge"), pairs),
    **dict.fromkeys(("isclose", "allclose"), near),
    "equal": wholes,
    **dict.fromkeys(("sort", "argsort", "argsort_descending", "argsort_stable"), orders),
    "sort_descending": {name: orders[name] for name in ("vector", "matrix", "ties", "integers")},
    "sort_along_first_axis": {"matrix": {"x": matrix}, "vector": {"x": vector},
                              "integers": {"x": integers.reshape(2, 2)}},
    "sort_by_key": {"vectors": {"keys": vector, "values": np.array([1.0, 2.0, 3.0, 4.0, 5.0], np.float32)},
                    "rows": {"keys": np.array([2, 0], np.int32), "values": matrix}},
    **dict.fromkeys(("topk", "topk_smallest"), {
        "vector": {"x": vector}, "matrix": {"x": matrix}, "integers": {"x": integers},
        "ties": {"x": np.array([1.0, 3.0, 3.0, 3.0], np.float32)}, "short": {"x": vector[:1]}}),
    "kthvalue": {"second": {"x": vector, "k": 2}, "matrix": {"x": matrix, "k": 1},
                 "last": {"x": vector, "k": 5}, "integers": {"x": integers, "k": 2}},
    **dict.fromkeys(("argmax", "argmin"), places),
    **dict.fromkeys(("argmax_along_axis", "argmin_along_axis", "argmax_keeping_axis"), rows),
    "nanargmax": {"gaps": {"x": gaps}, "vector": {"x": vector},
                  "nothing_left": {"x": np.array([nan, nan], np.float32)}},
    **dict.fromkeys(("unique", "unique_with_inverse", "unique_with_counts"), distinct),
    "unique_rows": {"rows": {"x": np.array([[2, 1], [0, 5], [2, 1]], np.int32)},
                    "floats": {"x": np.array([[1.0, 2.0], [1.0, 1.0]], np.float32)}},
    "unique_consecutive": {"integers": {"x": np.array([1, 1, 2, 2, 1], np.int32)}, "floats": {"x": ties},
                           "nan": {"x": np.array([1.0, nan, nan], np.float32)}},
    **dict.fromkeys(("searchsorted", "searchsorted_right"), searches),
    **dict.fromkeys(("bucketize", "digitize"), bins),
    "isin": {"integers": {"x": labels, "values": np.array([1, 2], np.int32)},
             "matrix": {"x": labels.reshape(2, 3), "values": np.array([3], np.int32)},
             "none": {"x": labels, "values": np.zeros(0, np.int32)},
             "nan": {"x": gaps, "values": np.array([nan, 3.0], np.float32)}},
    "in_top_k": {"targets": {"targets": np.array([1, 1, 0], np.int32), "predictions": scores},
                 "ties": {"targets": np.array([2, 0], np.int32),
                          "predictions": np.array([[0.4, 0.2, 0.2, 0.2], [0.3, 0.3, 0.3, 0.1]], np.float32)},
                 "outside": {"targets": np.array([3, 0, -1], np.int32), "predictions": scores},
                 "nan": {"targets": np.array([0], np.int32),
                         "predictions": np.array([[0.1, nan, 0.3]], np.float32)}},
    "mode": {"labels": {"x": labels}, "ties": {"x": np.array([4, 2, 4, 2, 9], np.int32)},
             "matrix": {"x": np.array([[1.0, 1.0, 0.0], [2.0, 0.0, 2.0]], np.float32)}},
    "lexsort": {"ties": {"first": np.array([1, 0, 1, 0], np.int32),
                         "second": np.array([2, 9, 1, 3], np.int32)},
                "all_equal": {"first": np.array([1, 1, 1], np.int32),
                              "second": np.array([0, 0, 0], np.int32)}},
    **dict.fromkeys(("partition", "argpartition"), {
        "third": {"x": np.array([5, 1, 4, 2, 3], np.int32), "k": 2},
        "floats": {"x": vector, "k": 1}, "first": {"x": vector, "k": 0}}),
    **dict.fromkeys(("union1d", "intersect1d", "setdiff1d"), sets),
    **dict.fromkeys(("signbit", "isposinf", "isneginf"), {"special": {"x": special}, "matrix": {"x": matrix},
                                                          "scalar": {"x": scalar}}),
    **dict.fromkeys(("is_non_decreasing", "is_strictly_increasing"), steps),
    "invert_permutation": {"permutation": {"x": np.array([2, 0, 3, 1], np.int32)},
                           "repeated": {"x": np.array([0, 0, 1], np.int32)}},
}
