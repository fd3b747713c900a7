"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([1.0, -2.0, 3.0], np.float32)
matrix = np.array([[0.5, -1.0], [2.0, 3.0], [-4.0, 0.25]], np.float32)
scalar = np.array(-1.5, np.float32)
one = {"vector": {"x": vector}, "matrix": {"x": matrix}, "scalar": {"x": scalar}, "empty": {"x": vector[:0]}}
few = {"vector": {"x": vector}, "matrix": {"x": matrix}}
single = {"vector": {"x": vector}}
signs = {"positive": {"x": vector}, "negative": {"x": -vector}}

CASES = {
    "compile": one,
    "compile_with_xla": {"vector": {"x": vector}},
    "compile_gradient": few,
    "side_effects": single,
    "retrace_by_shape": single,
    "retrace_by_number": single,
    "dynamic_shape": single,
    "static_argument": {"two": {"x": vector, "n": 2}, "three": {"x": vector, "n": 3}},
    "branch_on_value": signs,
    "whole_graph": signs,
    "cond": signs,
    "switch": {"middle": {"index": np.array(1, np.int32), "x": vector},
               "too_large": {"index": np.array(7, np.int32), "x": vector},
               "negative": {"index": np.array(-1, np.int32), "x": vector}},
    "while_loop": {"one": {"x": np.array(1.0, np.float32)}, "large": {"x": np.array(500.0, np.float32)}},
    "fori_loop": few,
    "scan": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "associative_scan": {"vector": {"x": vector}},
    "map_rows": few,
    "vmap": {"matrix": {"x": matrix}, "one_row": {"x": matrix[:1]}},
    "vmap_of_some_arguments": {"matrix": {"x": matrix, "w": np.array([2.0, -1.0], np.float32)}},
    "ahead_of_time": single,
    "operations_of_graph": single,
    "shape_of_result": {"matrix": {"x": matrix}},
    "run_eagerly": single,
    "inside_graph": single,
}
