"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([-4.0, -1.5, -0.6, 0.0, 0.3, 1.2, 3.5], np.float32)
matrix = np.array([[0.1, -0.7, 1.3, 0.4], [2.2, -1.9, 0.4, -0.2]], np.float32)
cube = np.array([[[0.1, -0.7], [1.3, 0.4]], [[2.2, -1.9], [0.4, -0.2]]], np.float32)
corners = np.array([-6.0, -3.0, -1.0, -0.5, 0.0, 0.5, 1.0, 3.0, 6.0, 7.5], np.float32)
large = np.array([-1000.0, -90.0, -30.0, 30.0, 90.0, 1000.0], np.float32)
nan = np.array([np.nan], np.float32)
integers = np.array([-3, 0, 4], np.int32)
empty = np.zeros((0, 4), np.float32)
scalar = np.array(-0.5, np.float32)
many = np.linspace(-3, 3, 12000).astype(np.float32)

elementwise = {"vector": {"x": vector}, "matrix": {"x": matrix}, "corners": {"x": corners},
               "large": {"x": large}}
simple = {**elementwise, "integers": {"x": integers}, "empty": {"x": empty}, "scalar": {"x": scalar}}
slopes = {f"{name}_{slope}": {"x": x, "slope": slope}
          for name, x in (("vector", vector), ("corners", corners)) for slope in (0.01, 0.2)}
alphas = {f"{name}_{alpha}": {"x": x, "alpha": alpha} for name, x in (("vector", vector), ("matrix", matrix))
          for alpha in (1.0, 0.5)}
axes = {"last": {"x": matrix, "axis": -1}, "first": {"x": matrix, "axis": 0}, "cube": {"x": cube, "axis": -1},
        "large": {"x": large, "axis": 0},
        "minus_infinity": {"x": np.array([[1, -np.inf], [0, 2]], np.float32), "axis": -1}}

CASES = {
    **dict.fromkeys(("relu", "relu6", "sigmoid"), simple),
    **dict.fromkeys(
        ("rrelu", "elu", "selu", "gelu", "gelu_tanh", "silu", "mish", "hardswish", "hardsigmoid", "hardtanh",
         "tanh_layer", "logsigmoid", "softplus", "squareplus", "softsign", "tanhshrink"), elementwise),
    **dict.fromkeys(("hardshrink", "softshrink"), {**elementwise, "nan": {"x": nan}}),
    "relu_in_place": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "leaky_relu": slopes,
    "leaky_relu_layer": slopes,
    "prelu": {"channels": {"x": matrix, "weight": np.array([0.1, 0.2, 0.3, 0.4], np.float32)},
              "one": {"x": matrix, "weight": np.array([0.25], np.float32)}},
    "prelu_layer": {"matrix": {"x": matrix}},
    "rrelu_in_training": {"many": {"x": many}},
    "elu_of_alpha": alphas,
    "celu": alphas,
    "logit": {"probabilities": {"x": np.array([0.01, 0.25, 0.5, 0.9], np.float32)},
              "ends": {"x": np.array([0.0, 1.0], np.float32)}},
    "softplus_of_beta": {"sharp": {"x": vector, "beta": 3.0}, "flat": {"x": vector, "beta": 0.5},
                         "large": {"x": large, "beta": 2.0}},
    **dict.fromkeys(("softmax", "log_softmax", "softmin"), axes),
    "softmax_of_mask": {
        "some": {"x": matrix, "mask": np.array([[True, True, False, True], [False, True, True, True]])},
        "whole_row": {"x": matrix, "mask": np.array([[True, True, False, True], [False] * 4])}},
    "glu": {"matrix": {"x": matrix}, "vector": {"x": np.array([1.0, -2.0, 0.5, 3.0], np.float32)},
            "cube": {"x": cube}, "odd": {"x": vector}},
    "swiglu": {"matrix": {"x": matrix, "gate": matrix[::-1].copy()}},
    "threshold": {"vector": {"x": vector, "limit": 0.1, "value": -2.0},
                  "at_the_limit": {"x": corners, "limit": 0.5, "value": 0.0}},
    "crelu": {"matrix": {"x": matrix}, "vector": {"x": vector}},
    "standardize": {"matrix": {"x": matrix}, "cube": {"x": cube},
                    "constant": {"x": np.full((2, 4), 3.0, np.float32)}},
    "normalize": {"matrix": {"x": matrix}, "zeros": {"x": np.zeros((2, 3), np.float32)}},
    "sparsemax": {"matrix": {"x": matrix}, "ties": {"x": np.array([[1.0, 1.0, 0.0]], np.float32)}},
    "activation_by_name": {"relu": {"name": "relu", "x": vector}, "silu": {"name": "silu", "x": vector},
                           "hardswish": {"name": "hardswish", "x": vector},
                           "hard_swish": {"name": "hard_swish", "x": vector}},
}
CASES["softmax"] = {**axes, "integers": {"x": integers, "axis": -1}}
