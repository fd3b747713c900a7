"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([1.0, -2.0, 3.0], np.float32)
other = np.array([0.5, 4.0, -1.0], np.float32)
matrix = np.array([[0.5, -1.0], [2.0, 3.0]], np.float32)
scalar = np.array(-1.5, np.float32)
empty = np.zeros((0,), np.float32)

one = {"vector": {"x": vector}, "matrix": {"x": matrix}, "scalar": {"x": scalar}, "empty": {"x": empty}}
few = {"vector": {"x": vector}, "scalar": {"x": scalar}}
flat = {"vector": {"x": vector}, "other": {"x": other}}
with_v = {"vector": {"x": vector, "v": other}, "ones": {"x": other, "v": np.ones(3, np.float32)}}
two = {"vectors": {"a": vector, "b": other}, "scalars": {"a": scalar, "b": np.array(2.0, np.float32)}}

CASES = {
    "requires_grad": {"vector": {"x": vector},
                      "scalar": {"x": scalar},
                      "integers": {"x": np.array([1, 2], np.int32)}},
    "parameter": {"vector": {"x": vector},
                  "matrix": {"x": matrix},
                  "scalar": {"x": scalar},
                  "integers": {"x": np.array([1, 2], np.int32)}},
    "backward": one,
    "grad": one,
    "func_grad": one,
    "value_and_grad": few,
    "grad_of_several_inputs": two,
    "grad_of_vector_output": {"scalar": {"x": scalar}, "vector": {"x": vector}, "matrix": {"x": matrix}},
    "grad_outputs": with_v,
    "grad_of_several_outputs": two,
    "grad_with_auxiliary": few,
    "jacobian": {"vector": {"x": vector}, "matrix": {"x": matrix}},
    "jacobian_forward": {"vector": {"x": vector}, "one": {"x": np.array([2.0], np.float32)}},
    "batch_jacobian": {"matrix": {"x": matrix}, "one": {"x": matrix[:1]}},
    "hessian": flat,
    "vjp": with_v,
    "jvp": with_v,
    "hvp": with_v,
    "second_derivative": few,
    "detach": one,
    "no_grad": few,
    "custom_gradient": {"vector": {"x": np.array([0.4, -1.6, 2.7], np.float32)},
                        "scalar": {"x": np.array(1.2, np.float32)}},
    "retain_graph": few,
    "grad_twice": few,
    "unconnected": two,
    "unconnected_as_zeros": two,
    "accumulate": {"vectors": {"a": vector, "b": other}},
    "retain_grad": few,
    "checkpoint": few,
    "per_sample_grad": {"three": {"w": other[:2], "x": np.stack([vector[:2], other[1:], vector[1:]])}},
    "tensor_hook": {"vector": {"x": vector}, "scalar": {"x": scalar}},
    "gradcheck": {"vector": {"array": np.array([0.5, -1.0])}},
    "functional_call": {"matrix": {"x": matrix}},
    "complex_gradient": {"vector": {"x": np.array([1 + 2j, -0.5j, 3], np.complex64)}},
}
