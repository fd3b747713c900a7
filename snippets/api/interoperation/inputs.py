"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([1.5, -2.0, 0.0], np.float32)
matrix = np.array([[1.0, -2.0], [0.5, 3.0]], np.float32)
integers = np.array([1, -2, 3], np.int32)
scalar = np.array(2.5, np.float32)
one = {"vector": {"x": vector}, "matrix": {"x": matrix}, "integers": {"x": integers}, "scalar": {"x": scalar},
       "empty": {"x": vector[:0]}}
some = {"vector": {"x": vector}, "integers": {"x": integers}}
single = {"scalar": {"x": scalar}, "one": {"x": np.array([4], np.int32)}, "vector": {"x": vector}}
raw = {"vector": {"array": vector}, "matrix": {"array": matrix}, "integers": {"array": integers}}

CASES = {
    "to_numpy": one,
    "parameter_to_numpy": {"vector": {"x": vector}},
    "detach_to_numpy": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "change_the_source": {"vector": {"array": vector}, "integers": {"array": integers}},
    "copy_of_array": {"vector": {"array": vector}},
    "write_into_numpy": {"vector": {"x": vector}},
    "reversed_array": raw,
    "strings_from_numpy": {"words": {"array": np.array(["cat", "dog"])}},
    "objects_from_numpy": {"ragged": {"values": [[1, 2, 3], [4]]}, "equal": {"values": [[1, 2], [3, 4]]}},
    "tensor_of_tensors": {"vectors": {"values": [vector, vector + 1]},
                          "scalars": {"values": [scalar, scalar]}},
    "from_dlpack": raw,
    "to_dlpack": {"vector": {"x": vector}, "integers": {"x": integers}},
    "to_pytorch": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "to_tensorflow": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "to_jax": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "to_list": {"vector": {"x": vector},
                "matrix": {"x": matrix},
                "integers": {"x": integers},
                "scalar": {"x": scalar}},
    "item": single,
    "to_float": single,
    "to_bool": {"scalar": {"x": scalar}, "zero": {"x": np.array(0, np.int32)}, "vector": {"x": vector}},
    "iterate": {"matrix": {"x": matrix}, "scalar": {"x": scalar}},
    "numpy_function": {"vector": {"x": vector}},
    "numpy_array_plus_tensor": {"vector": {"array": vector}},
    "bfloat16_to_numpy": {"vector": {"x": vector}},
    "from_buffer": {"floats": {"data": matrix.tobytes()}},
    "to_raw_bytes": some,
    "numpy_dtype_of": {"vector": {"x": vector},
                       "integers": {"x": integers},
                       "bools": {"x": np.array([True])}},
    "python_function_in_graph": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "custom_operator": {"vector": {"x": vector}},
    "torch_layer_in_keras": {"matrix": {"x": matrix}},
    "keras_layer_alone": {"matrix": {"x": matrix}},
    "picture_from_pillow": {"picture": {"array": np.arange(12, dtype=np.uint8).reshape(2, 2, 3)}},
}
