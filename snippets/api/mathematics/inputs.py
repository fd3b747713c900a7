"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([-2.5, -1.0, -0.5, 0.0, 0.5, 1.5, 2.5], np.float32)
matrix = np.array([[0.1, -0.7, 1.3], [2.2, -1.9, 0.4]], np.float32)
integers = np.array([-3, 0, 4], np.int32)
positive = np.array([0.25, 1.0, 2.0, 10.0], np.float32)
unit = np.array([-0.9, -0.25, 0.0, 0.5, 0.95], np.float32)
special = np.array([np.nan, np.inf, -np.inf, 0.0], np.float32)
empty = np.zeros((0, 3), np.float32)
scalar = np.array(0.5, np.float32)

shapes = {"matrix": {"x": matrix}, "empty": {"x": empty}, "scalar": {"x": scalar}}
anywhere = {"vector": {"x": vector}, **shapes, "integers": {"x": integers}, "special": {"x": special}}
above_zero = {"positive": {"x": positive}, "negative": {"x": vector}, "empty": {"x": empty},
              "scalar": {"x": scalar}, "integers": {"x": np.array([1, 4, 9], np.int32)},
              "special": {"x": special}}
within_one = {"unit": {"x": unit}, "outside": {"x": vector}, "empty": {"x": empty},
              "scalar": {"x": scalar}}
above_one = {"above": {"x": positive + 1}, "outside": {"x": vector}, "scalar": {"x": scalar + 1}}

pairs = {
    "vectors": {"x": vector, "y": vector[::-1].copy()},
    "broadcast": {"x": matrix, "y": np.array([2.0, -3.0, 0.5], np.float32)},
    "integers": {"x": np.array([7, -7, 5], np.int32), "y": np.array([2, 2, -3], np.int32)},
    "integer_and_float": {"x": np.array([1, 2], np.int32), "y": np.array([0.5, -0.5], np.float32)},
    "empty": {"x": empty, "y": empty},
    "scalar": {"x": scalar, "y": np.array(-2.0, np.float32)},
    "special": {"x": special, "y": np.ones(4, np.float32)},
}
quotients = {
    **{name: pairs[name] for name in ("broadcast", "integers", "empty", "scalar")},
    "signs": {"x": np.array([5.5, -5.5, 5.5, -5.5], np.float32), "y": np.array([2, 2, -2, -2], np.float32)},
    "by_zero": {"x": np.array([1.0, -1.0, 0.0], np.float32), "y": np.zeros(3, np.float32)},
}
bits = {
    "integers": {"x": np.array([12, 10, -1], np.int32), "y": np.array([10, 3, 6], np.int32)},
    "bytes": {"x": np.array([200, 7], np.uint8), "y": np.array([15, 1], np.uint8)},
    "broadcast": {"x": np.array([[1, 2], [4, 8]], np.int32), "y": np.array(3, np.int32)},
    "floats": {"x": positive, "y": positive},
}
truths = {
    "bools": {"x": np.array([True, True, False]), "y": np.array([True, False, False])},
    "broadcast": {"x": np.array([[True], [False]]), "y": np.array([True, False])},
    "integers": {"x": np.array([0, 1, 2], np.int32), "y": np.array([1, 1, 0], np.int32)},
}
cumulative = {"matrix": {"x": matrix}, "integers": {"x": integers}, "empty": {"x": empty},
              "zeros": {"x": np.array([2.0, 0.0, 3.0, 4.0], np.float32)}}

CASES = {
    **dict.fromkeys(
        ("abs", "neg", "sign", "square", "exp", "exp2", "expm1", "sin", "cos", "tan", "atan", "sinh", "cosh",
         "tanh", "asinh", "floor", "ceil", "trunc", "frac", "erf", "erfc", "isnan", "isinf", "isfinite",
         "nan_to_num", "deg2rad", "sinc"), anywhere),
    **dict.fromkeys(("sqrt", "rsqrt", "log", "log2", "log10", "reciprocal", "lgamma", "digamma"), above_zero),
    "log1p": {**above_zero, "small": {"x": np.array([1e-7, -0.5], np.float32)}},
    **dict.fromkeys(("asin", "acos", "atanh", "erfinv"), within_one),
    "acosh": above_one,
    "round": {**anywhere, "halves": {"x": np.array([0.5, 1.5, 2.5, -0.5, -1.5], np.float32)}},
    "round_to_digits": {"digits": {"x": np.array([1.26, -0.34, 2.0], np.float32)}, "matrix": {"x": matrix},
                        "scalar": {"x": scalar}},
    **dict.fromkeys(
        ("add", "sub", "mul", "maximum", "minimum", "fmax", "logaddexp", "hypot", "copysign"), pairs),
    **dict.fromkeys(("div", "floor_divide", "remainder", "fmod"), quotients),
    "pow": {
        "square": {"x": vector, "exponent": 2},
        "fraction": {"x": positive, "exponent": 0.5},
        "elementwise": {"x": positive, "exponent": np.array([2.0, -1.0, 0.0, 0.5], np.float32)},
        "integers": {"x": integers, "exponent": 3},
        "negative_power_of_integers": {"x": np.array([1, 2], np.int32), "exponent": -1},
        "empty": {"x": empty, "exponent": 2},
    },
    "atan2": {
        "quadrants": {"y": np.array([1.0, 1.0, -1.0, -1.0, 0.5], np.float32),
                      "x": np.array([1.0, -1.0, -1.0, 1.0, 2.0], np.float32)},
        "zeros": {"y": np.array([0.0, 1.0], np.float32), "x": np.array([0.0, 0.0], np.float32)},
        "empty": {"y": empty, "x": empty},
    },
    "xlogy": {"zeros": {"x": np.array([0.0, 2.0, 0.0], np.float32),
                        "y": np.array([0.0, 3.0, 2.0], np.float32)},
              "empty": {"x": empty, "y": empty}},
    "lerp": {"vectors": {"x": vector, "y": vector + 1, "weight": 0.25},
             "matrix": {"x": matrix, "y": -matrix, "weight": 2.0},
             "empty": {"x": empty, "y": empty, "weight": 0.5}},
    "clamp": {"vector": {"x": vector, "low": -1.0, "high": 1.0},
              "matrix": {"x": matrix, "low": 0.0, "high": 0.5},
              "integers": {"x": integers, "low": -1, "high": 2},
              "crossed": {"x": vector, "low": 1.0, "high": -1.0},
              "empty": {"x": empty, "low": 0.0, "high": 1.0},
              "special": {"x": special, "low": -1.0, "high": 1.0}},
    "clamp_min": {"vector": {"x": vector, "low": 0.0}, "matrix": {"x": matrix, "low": 0.5},
                  "integers": {"x": integers, "low": 0}, "special": {"x": special, "low": 0.0}},
    **dict.fromkeys(("cumsum", "cumprod"), cumulative),
    "diff": {"vector": {"x": vector}, "matrix": {"x": matrix}, "integers": {"x": integers}},
    "heaviside": {"vector": {"x": vector, "at_zero": np.array(0.5, np.float32)},
                  "matrix": {"x": matrix, "at_zero": np.array(1.0, np.float32)}},
    **dict.fromkeys(("gcd", "lcm"), {"integers": {"x": np.array([12, -18, 0], np.int32),
                                                  "y": np.array([18, 12, 5], np.int32)}}),
    **dict.fromkeys(("bitwise_and", "bitwise_or", "bitwise_xor"), bits),
    "bitwise_not": {"integers": {"x": integers}, "bytes": {"x": np.array([200, 7], np.uint8)},
                    "bools": {"x": np.array([True, False])}},
    "left_shift": {"integers": {"x": np.array([1, 3, -2], np.int32), "y": np.array([1, 4, 2], np.int32)},
                   "bytes": {"x": np.array([200, 7], np.uint8), "y": np.array([1, 2], np.uint8)}},
    **dict.fromkeys(("logical_and", "logical_or", "logical_xor"), truths),
    "logical_not": {name: {"x": case["x"]} for name, case in truths.items()},
}
