"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([1.0, -2.0, 3.0], np.float32)
matrix = np.array([[0.5, -1.0], [2.0, 3.0]], np.float32)
few = {"vector": {"x": vector}, "matrix": {"x": matrix}}
single = {"vector": {"x": vector}}
rows = {"matrix": {"x": matrix}}
nothing = {"here": {"x": vector}}

CASES = {
    "start": nothing,
    "world_size": nothing,
    "rank": nothing,
    "all_reduce": few,
    "all_reduce_mean": few,
    "all_reduce_max": few,
    "all_gather": few,
    "all_gather_tiled": few,
    "gather_list": single,
    "gather_objects": nothing,
    "broadcast": few,
    "reduce_scatter": single,
    "barrier": single,
    "data_parallel": rows,
    "sharded_sampler": {"five": {"x": np.arange(5)}, "six": {"x": np.arange(6)}},
    "distribute_dataset": rows,
    "device_mesh": nothing,
    "shard_tensor": rows,
    "replicate_tensor": rows,
    "run_on_each": rows,
    "synchronized_batchnorm": nothing,
}
