"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

matrix = np.array([[0.1, -0.7, 1.3], [2.2, -1.9, 0.4], [3.0, 0.0, -5.0]], np.float32)
integers = np.array([[1, -2, 3], [4, 0, 6]], np.int32)
empty = np.zeros((0, 3), np.float32)
scalar = np.array(0.5, np.float32)

lists = {"floats": {"values": [1.5, -2.0, 0.0]}, "integers": {"values": [1, -2, 0]},
         "bools": {"values": [True, False]}, "nested": {"values": [[1, 2], [3, 4]]},
         "mixed": {"values": [1, 2.5]},
         "empty": {"values": []}, "scalar": {"values": 3.0}}
sizes = {"matrix": {"shape": (2, 3)}, "vector": {"shape": (4,)}, "empty": {"shape": (0, 3)},
         "scalar": {"shape": ()}}
like = {"matrix": {"x": matrix}, "integers": {"x": integers}, "empty": {"x": empty}, "scalar": {"x": scalar}}
square = {"matrix": {"x": matrix}, "integers": {"x": integers}, "batch": {"x": np.stack([matrix, -matrix])},
          "empty": {"x": empty}}

CASES = {
    "tensor": lists,
    "as_tensor": lists,
    "tensor_of_dtype": {name: lists[name] for name in ("floats", "integers", "empty", "scalar")},
    **dict.fromkeys(("zeros", "ones", "zeros_of_integers"), sizes),
    "full": {"float": {"shape": (2, 2), "value": 1.5}, "integer": {"shape": (3,), "value": 7},
             "bool": {"shape": (2,), "value": True}, "empty": {"shape": (0,), "value": 1.0},
             "scalar": {"shape": (), "value": -2.5}},
    **dict.fromkeys(("zeros_like", "ones_like"), like),
    "full_like": {"float": {"x": matrix, "value": 2.5}, "integer_into_floats": {"x": matrix, "value": 2},
                  "float_into_integers": {"x": integers, "value": 2.5}, "empty": {"x": empty, "value": 1.0}},
    "clone": like,
    "from_numpy": {"floats": {"array": matrix}, "doubles": {"array": np.array([0.1, 0.2])},
                   "integers": {"array": np.array([1, 2, 3])},
                   "bytes": {"array": np.array([200, 7], np.uint8)},
                   "bools": {"array": np.array([True, False])}, "empty": {"array": empty}},
    "arange": {"integer": {"end": 5}, "float": {"end": 3.5}, "zero": {"end": 0}},
    "arange_by_step": {"integers": {"start": 2, "end": 11, "step": 3},
                       "floats": {"start": 0.0, "end": 1.0, "step": 0.25},
                       "down": {"start": 5, "end": 0, "step": -2}, "none": {"start": 3, "end": 3, "step": 1}},
    "linspace": {"floats": {"start": 0.0, "end": 1.0, "steps": 5},
                 "integers": {"start": 0, "end": 4, "steps": 3},
                 "down": {"start": 1.0, "end": -1.0, "steps": 3},
                 "one": {"start": 2.0, "end": 3.0, "steps": 1}},
    "logspace": {"floats": {"start": 0.0, "end": 2.0, "steps": 3},
                 "down": {"start": 1.0, "end": -1.0, "steps": 3}},
    "eye": {"three": {"n": 3}, "none": {"n": 0}},
    "eye_of_rows_and_columns": {"wide": {"rows": 2, "columns": 4}, "tall": {"rows": 3, "columns": 1}},
    "diag": {"vector": {"x": np.array([1.0, 2.0, 3.0], np.float32)}, "matrix": {"x": matrix},
             "integers": {"x": np.array([4, 5], np.int32)}},
    **dict.fromkeys(("tril", "triu"), square),
    "meshgrid": {"vectors": {"x": np.array([1.0, 2.0, 3.0], np.float32),
                             "y": np.array([4.0, 5.0], np.float32)}},
    "one_hot": {"labels": {"labels": np.array([0, 2, 1]), "classes": 3},
                "more_classes": {"labels": np.array([[1], [0]]), "classes": 4},
                "outside": {"labels": np.array([0, 3]), "classes": 3},
                "negative": {"labels": np.array([-1, 1]), "classes": 3}},
    "complex": {"parts": {"real": np.array([1.0, 0.0], np.float32),
                          "imag": np.array([-2.0, 3.0], np.float32)},
                "scalar": {"real": scalar, "imag": scalar}},
    "vander": {"floats": {"x": np.array([1.0, 2.0, 3.0], np.float32)},
               "integers": {"x": np.array([2, 3], np.int32)}},
    "tril_indices": {"three": {"n": 3}, "one": {"n": 1}},
    "hann_window": {"five": {"n": 5}, "eight": {"n": 8}},
}
