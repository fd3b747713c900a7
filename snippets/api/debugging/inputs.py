"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([1.0, -2.0, 3.0], np.float32)
matrix = np.array([[0.5, -1.0], [2.0, 3.0]], np.float32)
nan = np.array([1.0, np.nan, 3.0], np.float32)
infinite = np.array([1.0, np.inf], np.float32)
integers = np.array([1, 2, 3], np.int32)
finite = {"finite": {"x": vector}, "nan": {"x": nan}, "infinite": {"x": infinite}}
single = {"vector": {"x": vector}}
rows = {"matrix": {"x": matrix}}
some = {"vector": {"x": vector}, "matrix": {"x": matrix}, "integers": {"x": integers},
        "empty": {"x": vector[:0]}}

CASES = {
    "print_in_graph": single,
    "check_numerics": finite,
    "nan_made_here": {"negative": {"x": vector}, "positive": {"x": np.array([1.0, 2.0], np.float32)}},
    "detect_anomaly": {"zero": {"x": np.array([0.0, 1.0], np.float32)},
                       "positive": {"x": np.array([4.0, 1.0], np.float32)}},
    "floating_point_errors": {"zero": {"x": np.array([1.0, 0.0], np.float32)},
                              "nonzero": {"x": np.array([1.0, 2.0], np.float32)}},
    "assert_true": {"positive": {"x": np.array([1.0, 2.0], np.float32)}, "negative": {"x": vector}},
    "assert_close": {"equal": {"a": vector, "b": vector},
                     "relative": {"a": vector, "b": vector * np.float32(1 + 5e-6)},
                     "near_zero": {"a": np.zeros(2, np.float32), "b": np.full(2, 5e-6, np.float32)},
                     "last_bit": {"a": vector, "b": np.nextafter(vector, np.float32(9))},
                     "other_dtype": {"a": vector, "b": vector.astype(np.float64)}},
    "assert_shape": {"matrix": {"x": matrix}, "vector": {"x": vector}},
    "is_tensor": {"vector": {"x": vector, "other": [1.0, 2.0]}},
    "summary": rows,
    "set_printoptions": {"vector": {"x": np.array([1.23456, 2.0], np.float32)}},
    "deterministic": single,
    "profile": rows,
    "tensorboard_scalar": single,
    "nbytes": some,
    "element_size": {"vector": {"x": vector},
                     "bools": {"x": np.array([True])},
                     "doubles": {"x": np.array([0.5])}},
    "saved_activations": single,
    "backward_trace": single,
}
