"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

nan = np.nan
matrix = np.array([[0.5, -0.7, 1.3], [2.2, -1.9, 0.4]], np.float32)
cube = np.arange(12, dtype=np.float32).reshape(2, 3, 2) / 4 - 1
integers = np.array([[3, -2, 4], [1, 0, 5]], np.int32)
bools = np.array([[True, False, True], [False, False, False]])
ties = np.array([[1.0, 3.0, 3.0], [2.0, 2.0, -1.0]], np.float32)
gaps = np.array([[1.5, nan, -0.5], [nan, 4.0, 2.0]], np.float32)
empty = np.zeros((0, 3), np.float32)
rows = np.zeros((3, 0), np.float32)
scalar = np.array(0.5, np.float32)
vector = np.array([3.0, -1.0, 2.0, 10.0, 0.5], np.float32)
even = np.array([4.0, 1.0, 3.0, 2.0], np.float32)
zeros = np.zeros(3, np.float32)
counts = np.array([0, 3, 1, 3, 0], np.int32)
spread = np.array([0.1, 0.3, 0.25, 0.9, 1.0, -0.5, 1.5, 0.6], np.float32)

floats = {"matrix": {"x": matrix}, "empty": {"x": empty}, "scalar": {"x": scalar}, "nan": {"x": gaps}}
whole = {**floats, "integers": {"x": integers}}
along = {"matrix": {"x": matrix}, "integers": {"x": integers}, "rows": {"x": rows}, "nan": {"x": gaps}}
extremes = {"matrix": {"x": matrix}, "ties": {"x": ties}, "integers": {"x": integers}, "empty": {"x": empty}}
extremes_along = {"matrix": {"x": matrix}, "ties": {"x": ties}, "integers": {"x": integers},
                  "rows": {"x": rows},
                  "nan": {"x": gaps}}
truths = {"bools": {"x": bools}, "floats": {"x": np.array([[0.0, nan], [0.0, 0.0]], np.float32)},
          "integers": {"x": integers}, "bytes": {"x": np.array([[0, 2], [0, 0]], np.uint8)},
          "empty": {"x": np.zeros((2, 0), bool)}}
spreads = {"matrix": {"x": matrix}, "vector": {"x": vector}, "integers": {"x": integers},
           "one": {"x": np.array([2.0], np.float32)}, "empty": {"x": empty}}
medians = {"odd": {"x": vector}, "even": {"x": even}, "matrix": {"x": matrix}, "integers": {"x": integers}}
without_nan = {"gaps": {"x": gaps}, "matrix": {"x": matrix}, "vector": {"x": vector}}
nothing_left = {"x": np.array([nan, nan], np.float32)}
cumulative = {"vector": {"x": vector}, "matrix": {"x": matrix}}
variables = {"two": {"x": np.array([[0.0, 1.0, 4.0], [2.0, 1.0, -3.0]], np.float32)},
             "three": {"x": np.array([[1.0, 2.0], [0.5, -1.0], [3.0, 0.0]], np.float32)},
             "vector": {"x": vector}}
quantiles = {"middle": {"x": vector, "q": 0.5}, "between": {"x": even, "q": 0.3},
             "matrix": {"x": matrix, "q": 0.75}, "integers": {"x": integers, "q": 0.5},
             "last": {"x": vector, "q": 1.0}}
halves = np.array([[0.5, 1.0], [2.0, -1.0], [3.0, 0.25], [1.0, 1.0]], np.float32)
line = np.array([0.5, 2.0, -3.0, 1.0], np.float32)
segments = {"sorted": {"x": halves, "ids": np.array([0, 0, 1, 2])},
            "gap": {"x": line, "ids": np.array([0, 0, 2, 2])},
            "unsorted": {"x": halves, "ids": np.array([2, 0, 1, 0])}}
counted = {"unsorted": {"x": line, "ids": np.array([2, 0, 1, 0]), "n": 3},
           "gap": {"x": line, "ids": np.array([0, 0, 3, 3]), "n": 5},
           "too_large": {"x": line, "ids": np.array([0, 1, 3, 1]), "n": 3},
           "negative": {"x": line, "ids": np.array([0, -1, 1, 1]), "n": 3}}

CASES = {
    "sum": {**whole, "bools": {"x": bools}, "large": {"x": np.array([2**31 - 1, 1], np.int32)}},
    **dict.fromkeys(("mean", "prod"), whole),
    **dict.fromkeys(("sum_along_axis", "mean_along_axis", "sum_keeping_axes"), along),
    "sum_over_axes": {"cube": {"x": cube}, "integers": {"x": np.arange(8, dtype=np.int32).reshape(2, 2, 2)},
                      "empty": {"x": np.zeros((2, 3, 0), np.float32)}},
    "sum_of_dtype": {"halves": {"x": np.array([40000.0, 40000.0], np.float16)}, "integers": {"x": integers},
                     "bools": {"x": bools}, "matrix": {"x": matrix}},
    "mean_of_bools": {"bools": {"x": bools}, "vector": {"x": np.array([True, True, False, True])}},
    **dict.fromkeys(("max", "min", "aminmax", "ptp"), extremes),
    **dict.fromkeys(("amax", "amin", "max_with_indices"), extremes_along),
    **dict.fromkeys(("any", "all", "any_along_axis", "all_along_axis"), truths),
    **dict.fromkeys(("std", "var", "std_population", "var_population"), spreads),
    "var_mean": {"matrix": {"x": matrix}, "ties": {"x": ties}, "integers": {"x": integers}},
    "median": medians,
    "median_along_axis": {"odd": {"x": matrix}, "even": {"x": np.stack([even, -even])}},
    "quantile": quantiles,
    "percentile": {name: {"x": case["x"], "q": case["q"] * 100} for name, case in quantiles.items()},
    "nanquantile": {"gaps": {"x": gaps, "q": 0.3}, "matrix": {"x": matrix, "q": 0.75}},
    **dict.fromkeys(("nanmean", "nanmedian", "nanstd"), without_nan),
    **dict.fromkeys(("nansum", "nanmax", "nanmin"), {**without_nan, "nothing_left": nothing_left}),
    "logsumexp": {"matrix": {"x": matrix},
                  "large": {"x": np.array([[100.0, 100.0], [-100.0, 0.0]], np.float32)},
                  "minus_infinity": {"x": np.array([[-np.inf, -np.inf], [0.0, -np.inf]], np.float32)},
                  "rows": {"x": rows}},
    "half_sum_of_squares": floats,
    **dict.fromkeys(("count_nonzero", "zero_fraction"), {
        "floats": {"x": np.array([[0.0, 1.0], [nan, -0.0]], np.float32)}, "integers": {"x": integers},
        "empty": {"x": empty}, "scalar": {"x": scalar}}),
    "add_n": {"two": {"tensors": [matrix, ties]}, "three": {"tensors": [vector, vector, -vector]}},
    "segment_sum": segments,
    **dict.fromkeys(("unsorted_segment_sum", "segment_mean", "segment_max"), counted),
    "bincount": {"counts": {"x": counts}, "empty": {"x": counts[:0]},
                 "negative": {"x": np.array([1, -1, 0], np.int32)},
                 "matrix": {"x": np.array([[0, 1], [1, 2]], np.int32)}},
    "bincount_weighted": {"weights": {"x": counts, "weights": vector},
                          "gap": {"x": np.array([3], np.int32), "weights": np.array([2.0], np.float32)}},
    **dict.fromkeys(("histogram", "histc"), {
        "spread": {"x": spread}, "edges": {"x": np.array([0.0, 0.25, 0.5, 1.0], np.float32)},
        "nan": {"x": np.array([0.1, nan], np.float32)}, "empty": {"x": spread[:0]}}),
    "average": {"vector": {"x": vector, "weights": np.array([1.0, 2.0, 0.0, 0.5, 1.0], np.float32)},
                "matrix": {"x": matrix, "weights": np.abs(matrix)},
                "zero_weights": {"x": zeros, "weights": zeros}},
    "trapezoid": {"uneven": {"y": even, "x": np.array([0.0, 1.0, 1.5, 4.0], np.float32)},
                  "backwards": {"y": even, "x": np.array([3.0, 2.0, 1.0, 0.0], np.float32)},
                  "one": {"y": even[:1], "x": even[:1]}},
    **dict.fromkeys(("masked_sum", "masked_mean"), {
        "some": {"x": matrix, "mask": np.array([[True, False, True], [False, True, True]])},
        "row_of_none": {"x": matrix, "mask": bools}, "nan": {"x": gaps, "mask": ~np.isnan(gaps)}}),
    **dict.fromkeys(("cummax", "cummin"), {**cumulative, "integers": {"x": integers}}),
    "logcumsumexp": {**cumulative, "large": {"x": np.array([100.0, 100.0], np.float32)},
                     "nan": {"x": np.array([1.0, nan, 3.0], np.float32)}},
    **dict.fromkeys(("cov", "corrcoef"), variables),
}
