"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

rows = np.array([[0.5, -1.0], [2.0, 3.0]], np.float32)
kernel = [[1.0, -2.0, 0.5], [3.0, 0.25, -1.0]]
bias = [0.1, -0.2, 0.3]
weights = {"kernel": kernel, "bias": bias}
model = {"dense": {**weights, "x": rows}}
arrays = {"floats": {"x": rows}, "integers": {"x": np.array([1, -2, 3], np.int32)}, "empty": {"x": rows[:0]},
          "scalar": {"x": np.array(2.5, np.float32)}, "doubles": {"x": np.array([0.1, 0.2])}}
two = {"two": {"a": rows, "b": np.array([1, 2, 3], np.int32)}}

CASES = {
    "save_weights": model,
    "save_model": model,
    "load_untrusted": {"dense": weights},
    "checkpoint_of_training": model,
    "load_partly": {"same_shape": {**weights, "units": 3}, "other_shape": {**weights, "units": 4}},
    "load_what_does_not_fit": {"dense": weights},
    "export_model": model,
    "save_array": arrays,
    "save_arrays": two,
    "to_bytes": arrays,
    "map_location": {"floats": {"x": rows}},
    "memory_map": {"floats": {"x": rows}},
    "names_in_file": {"dense": weights},
    "batchnorm_state": {"rows": {"x": rows}},
    "copy_model": model,
    "to_json": {"dense": weights},
    "keep_last_checkpoints": {"floats": {"x": rows}},
}
