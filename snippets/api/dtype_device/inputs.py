"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

nan, inf = np.nan, np.inf
floats = np.array([1.75, -1.75, 0.0, 2.5], np.float32)
doubles = np.array([0.1, -1e-3, 1e30])
integers = np.array([3, -2, 0], np.int32)
large = np.array([2**24 + 1, -(2**31)], np.int64)
bools = np.array([True, False])
octets = np.array([0, 7, 255], np.uint8)
small = np.array([1e-8, 70000.0, 1.0 / 3.0, nan], np.float32)
waves = np.array([1 + 2j, -0.5j, 3.0], np.complex64)
empty = np.zeros((0, 2), np.float32)
scalar = np.array(1.5, np.float32)
matrix = np.array([[1.0, 2.0, -0.5], [0.5, -1.0, 3.0]], np.float32)
kernel = [[1.0, 0.5], [2.0, -1.0], [0.25, 3.0]]

casts = {"floats": {"x": floats}, "integers": {"x": integers}, "large": {"x": large}, "bools": {"x": bools},
         "doubles": {"x": doubles}}
halves = {"floats": {"x": floats}, "integers": {"x": integers}, "small": {"x": small},
          "scalar": {"x": scalar}}
kinds = {"floats": {"x": floats}, "integers": {"x": integers}, "bools": {"x": bools},
         "halves": {"x": np.array([1.0], np.float16)}, "complex": {"x": waves}}
sizes = {"floats": {"x": floats}, "halves": {"x": np.array([1.0], np.float16)}, "doubles": {"x": doubles}}
wholes = {"integers": {"x": integers}, "bytes": {"x": octets}, "small": {"x": np.array([1], np.int16)}}
complexes = {"complex": {"x": waves}, "floats": {"x": floats}, "integers": {"x": integers}}


def of(dtype):
    """A tensor of one small number."""
    return np.array([2], dtype)


mixtures = {
    "int32_float32": {"x": of(np.int32), "y": of(np.float32)},
    "int64_float16": {"x": of(np.int64), "y": of(np.float16)},
    "uint8_int8": {"x": of(np.uint8), "y": of(np.int8)},
    "float32_float64": {"x": of(np.float32), "y": of(np.float64)},
    "float32_0d_float64": {"x": of(np.float32), "y": np.array(2.0)},
    "bool_int32": {"x": np.array([True]), "y": of(np.int32)},
}

CASES = {
    **dict.fromkeys(("to_float32", "to_float64"), casts),
    **dict.fromkeys(("to_float16", "to_bfloat16"), halves),
    "to_int32": {"floats": {"x": floats}, "bools": {"x": bools}, "scalar": {"x": scalar},
                 "large": {"x": np.array([2**31, 7], np.int64)},
                 "outside": {"x": np.array([3e9, -3e9, inf, nan], np.float32)}},
    "to_int64": {"floats": {"x": floats}, "integers": {"x": integers},
                 "outside": {"x": np.array([3e9, 1e20, nan], np.float32)}},
    "to_uint8": {"floats": {"x": np.array([1.9, 254.5, 0.2], np.float32)},
                 "integers": {"x": np.array([256, -1, 300], np.int32)},
                 "outside": {"x": np.array([-1.0, 256.0, 300.7], np.float32)}},
    "to_bool": {"floats": {"x": floats}, "special": {"x": np.array([nan, inf, -0.0], np.float32)},
                "integers": {"x": integers}},
    "to_complex64": {"floats": {"x": floats}, "integers": {"x": integers}},
    "cast_like": {"float_to_int": {"x": floats, "y": integers}, "int_to_float": {"x": integers, "y": floats},
                  "float_to_half": {"x": floats, "y": np.array([1.0], np.float16)}},
    "saturate_cast": {"floats": {"x": np.array([-1.5, 256.0, 3.7, 255.0], np.float32)},
                      "integers": {"x": np.array([-5, 300, 128], np.int32)}, "bytes": {"x": octets}},
    "bitcast": {"floats": {"x": floats}, "halves": {"x": np.array([[1.0, 2.0], [0.0, -1.0]], np.float16)},
                "doubles": {"x": np.array([1.0, -2.0])}},
    **dict.fromkeys(("dtype", "is_floating_point", "is_complex"), kinds),
    "can_cast": {"floats": {"x": floats}, "bools": {"x": bools}, "long": {"x": large},
                 "bytes": {"x": octets}},
    **dict.fromkeys(("result_type", "mixed_dtypes"), mixtures),
    "with_python_number": {
        "int32_float": {"x": integers, "number": 1.5}, "float32_int": {"x": floats, "number": 2},
        "half_float": {"x": np.array([1.0, 3.0], np.float16), "number": 0.1},
        "bool_int": {"x": bools, "number": 3}, "bytes_too_large": {"x": octets, "number": 300}},
    **dict.fromkeys(("finfo_eps", "finfo_max"), sizes),
    "iinfo_max": wholes,
    **dict.fromkeys(("get_default_dtype", "accelerator_available", "device_count"), {"now": {}}),
    **dict.fromkeys(("real", "imag", "conj"), complexes),
    "isreal": {"complex": {"x": waves}, "floats": {"x": floats}},
    "view_as_real": {"complex": {"x": waves}, "floats": {"x": floats}},
    "view_as_complex": {"pairs": {"x": np.array([[1.0, 2.0], [0.0, -1.0]], np.float32)},
                        "empty": {"x": empty},
                        "triples": {"x": matrix}},
    "device": {"floats": {"x": floats}},
    "to_device": {"floats": {"x": floats}, "integers": {"x": integers}, "empty": {"x": empty}},
    **dict.fromkeys(("create_on_device", "set_default_device", "set_default_dtype"),
                    {"matrix": {"shape": (2, 2)}, "scalar": {"shape": ()}}),
    "mixed_precision": {"matrix": {"x": matrix, "kernel": np.array(kernel, np.float32)}},
    "layer_dtype": {"float32": {"x": matrix, "kernel": kernel},
                    "float64": {"x": matrix.astype(np.float64), "kernel": kernel}},
    "matmul_precision": {"matrix": {"x": matrix, "y": np.array(kernel, np.float32)}},
}
