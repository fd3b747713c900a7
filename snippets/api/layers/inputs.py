"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

generator = np.random.default_rng(0)


def array(*shape):
    """Numbers with two digits."""
    return generator.normal(size=shape).round(2).astype(np.float32)


def weights(*shape):
    """Weights as nested lists: they are loaded into layers."""
    return (0.5 * generator.normal(size=shape)).round(2).tolist()


rows = array(2, 3)
four = array(2, 4)
vectors = array(2, 4)
steps = array(2, 4, 2)
image = array(1, 4, 4, 2)
larger = array(1, 5, 5, 2)
volume = array(1, 3, 3, 3, 2)
channels = array(2, 2, 2, 4)
ids = np.array([[1, 0, 3], [4, 4, 0]], np.int32)
ones = np.ones((100, 200), np.float32)
normal = generator.normal(size=(100, 200)).astype(np.float32)
table = weights(5, 3)
dense = {"kernel": weights(3, 4), "bias": weights(4)}
filters = {"kernel": weights(3, 3, 2, 3), "bias": weights(3)}
recurrent = {"kernel": weights(2, 12), "recurrent": weights(3, 12), "bias": weights(12)}
gated = {"kernel": weights(2, 9), "recurrent": weights(3, 9), "bias": weights(2, 9)}
plain = {"kernel": weights(2, 3), "recurrent": weights(3, 3), "bias": weights(3)}
heads = {"weights": [weights(4, 2, 2), weights(4, 2, 2), weights(4, 2, 2), weights(2, 2, 4)],
         "bias": weights(4)}
queries = {"query": array(2, 3, 4), "key": array(2, 3, 4), "value": array(2, 3, 4)}
split = {"query": array(2, 3, 2, 2), "key": array(2, 3, 2, 2), "value": array(2, 3, 2, 2)}
lower = np.array([[True, False, False], [True, True, False], [True, True, True]])
images = {"even": {"x": image}, "odd": {"x": larger}}
convolved = {name: {**case, **filters} for name, case in images.items()}
sizes = {"larger": {"x": image, "size": (5, 5)}, "smaller": {"x": image, "size": (2, 2)},
         "uneven": {"x": larger, "size": (3, 4)}}
pair = {"rows": {"x": four, "y": vectors}, "images": {"x": channels, "y": channels * 2 + 1}}
none = {"once": {}}

CASES = {
    "linear": {"rows": {"x": rows, **dense}, "sequence": {"x": array(2, 2, 3), **dense}},
    "linear_with_activation": {"rows": {"x": rows, **dense}},
    "sequential": {"rows": {"x": rows, **dense}},
    "linear_without_bias": {"rows": {"x": rows, "kernel": dense["kernel"]}},
    "linear_function": {"rows": {"x": rows, "weight": array(4, 3), "bias": array(4)}},
    "bilinear": {"rows": {"x": rows, "y": four, "weight": array(2, 3, 4), "bias": array(2)}},
    "identity": {"rows": {"x": rows}, "image": {"x": image}},
    "flatten_images": {"image": {"x": image}},
    "unflatten_layer": {"rows": {"x": array(2, 6)}},
    "permute_layer": {"image": {"x": image}},
    "repeat_vector": {"rows": {"x": rows}},
    "cropping": images,
    "embedding": {"ids": {"ids": ids, "table": table}, "outside": {"ids": ids + 1, "table": table}},
    "embedding_function": {"ids": {"ids": ids, "table": array(5, 3)},
                           "outside": {"ids": ids + 1, "table": array(5, 3)},
                           "negative": {"ids": ids - 1, "table": array(5, 3)}},
    "embedding_padding": {"padding": {"ids": np.zeros((1, 2), np.int32)}},
    "embedding_initial": {"all": {"ids": np.arange(1000, dtype=np.int32)}},
    "embedding_bag": {"ids": {"ids": ids, "table": table}},
    **dict.fromkeys(("conv1d", "conv1d_causal", "conv1d_transpose"), {
        "steps": {"x": steps, "kernel": weights(3, 2, 3), "bias": weights(3)}}),
    **dict.fromkeys(("conv2d", "conv2d_same", "conv2d_stride_same", "conv2d_stride_padded"), {
        "even": convolved["even"]}),
    "conv2d_function": {"even": {"x": image, "kernel": array(3, 3, 2, 3)},
                        "odd": {"x": larger, "kernel": array(3, 3, 2, 3)}},
    "conv2d_dilated": {"even": {"x": image, "kernel": weights(2, 2, 2, 3), "bias": weights(3)}},
    "conv2d_grouped": {"even": {"x": image, "kernel": weights(3, 3, 1, 4), "bias": weights(4)}},
    "conv2d_depthwise": {"even": {"x": image, "kernel": weights(3, 3, 2, 2), "bias": weights(4)}},
    "conv2d_separable": {"even": {"x": image, "depthwise": weights(3, 3, 2, 1),
                                  "pointwise": weights(1, 1, 2, 3), "bias": weights(3)}},
    "conv3d": {"volume": {"x": volume, "kernel": weights(2, 2, 2, 2, 3), "bias": weights(3)}},
    **dict.fromkeys(("conv2d_transpose", "conv2d_transpose_same"), {
        "small": {"x": array(1, 2, 2, 2), "kernel": weights(3, 3, 2, 2), "bias": weights(2)}}),
    **dict.fromkeys(("max_pool1d", "avg_pool1d", "global_avg_pool1d"), {"steps": {"x": steps}}),
    **dict.fromkeys(("max_pool2d", "max_pool2d_function", "avg_pool2d", "lp_pool2d",
                     "max_pool2d_ceil", "max_pool2d_overlapping", "avg_pool2d_padded",
                     "avg_pool2d_padding_not_counted", "global_avg_pool2d", "global_max_pool2d",
                     "upsample_align_corners"), images),
    **dict.fromkeys(("adaptive_avg_pool2d", "adaptive_max_pool2d"), {"odd": {"x": larger}}),
    **dict.fromkeys(("max_pool2d_indices", "max_unpool2d"), {"even": {"x": image}}),
    **dict.fromkeys(("max_pool3d", "avg_pool3d"), {"volume": {"x": array(1, 4, 4, 2, 2)}}),
    **dict.fromkeys(("zero_pad2d", "reflection_pad2d"), {"small": {"x": array(1, 3, 3, 2)}}),
    **dict.fromkeys(("upsample_nearest", "upsample_bilinear"), {"small": {"x": array(1, 2, 3, 2)}}),
    **dict.fromkeys(("resize_nearest", "resize_bilinear", "resize_bilinear_antialias", "resize_bicubic"),
                    sizes),
    "batch_norm1d": {"rows": {"x": rows, "gamma": [1.0, 2.0, 0.5], "beta": [0.0, 0.1, -0.2],
                              "mean": [0.1, -0.3, 0.0], "variance": [1.0, 0.5, 2.0]}},
    "batch_norm2d_in_training": {"image": {"x": image}},
    "batch_norm_statistics": {"rows": {"x": np.array([[1, 2, 3], [3, 6, 3], [5, 1, 0]], np.float32)}},
    "batch_norm_function": {"rows": {"x": rows, "mean": array(3), "variance": abs(array(3)),
                                     "gamma": array(3), "beta": array(3)}},
    "layer_norm": {"rows": {"x": four, "gamma": [1.0, 2.0, 0.5, 1.0], "beta": [0.0, 0.1, -0.2, 0.0]},
                   "small": {"x": four / 100, "gamma": [1.0] * 4, "beta": [0.0] * 4}},
    "layer_norm_of_axes": {"cube": {"x": array(2, 2, 3)}},
    "group_norm": {"channels": {"x": channels}},
    "instance_norm": {"image": {"x": image}},
    "rms_norm": {"rows": {"x": four, "scale": [1.0, 2.0, 0.5, 1.0]}},
    "local_response_norm": {"channels": {"x": channels}},
    **dict.fromkeys(("spectral_norm", "weight_norm"), {"rows": {"x": rows, "kernel": dense["kernel"]}}),
    **dict.fromkeys(("dropout_in_training", "dropout_as_called", "gaussian_noise", "gaussian_dropout"), {
        "ones": {"x": ones}}),
    "dropout_in_inference": {"rows": {"x": rows}},
    "dropout2d": {"images": {"x": np.ones((20, 20, 20, 20), np.float32)}},
    "alpha_dropout": {"normal": {"x": normal}},
    "rnn": {"steps": {"x": steps, **plain}},
    **dict.fromkeys(("lstm", "lstm_last", "lstm_states", "lstm_bidirectional"), {
        "steps": {"x": steps, **recurrent}}),
    **dict.fromkeys(("gru", "gru_by_gates_in_order"), {"steps": {"x": steps, **gated}}),
    "lstm_cell": {"step": {"x": array(2, 2), "hidden": array(2, 3), "cell": array(2, 3), **recurrent}},
    "gru_cell": {"step": {"x": array(2, 2), "hidden": array(2, 3), **gated}},
    "rnn_stacked": {"steps": {"x": steps, **plain, "second": weights(3, 3)}},
    "lstm_of_lengths": {"steps": {"x": steps, "lengths": [4, 2], **recurrent}},
    "time_distributed": {"steps": {"x": steps, "kernel": weights(2, 4), "bias": weights(4)}},
    "masking": {"steps": {"x": np.array([[[1, 2], [0, 3], [0, 0]]], np.float32)}},
    "multihead_attention": {"three": {**queries, **heads}},
    "multihead_attention_scores": {"three": {**queries, **heads}},
    "multihead_attention_of_mask": {"lower": {**queries, "mask": lower, **heads}},
    "attention": {"three": split},
    "attention_causal": {"three": split},
    "attention_of_mask": {"lower": {**split, "mask": lower}},
    "attention_unscaled": {"two": {"query": array(2, 3, 4), "value": array(2, 3, 4)}},
    "transformer_encoder_layer": {"steps": {"x": array(1, 3, 4)}},
    **dict.fromkeys(("add_layer", "multiply_layer", "average_layer"), {
        "rows": pair["rows"], "images": pair["images"]}),
    "concatenate_layer": {"images": pair["images"]},
    **dict.fromkeys(("dot_layer", "cosine_layer"), {"rows": pair["rows"]}),
    "functional_model": {"rows": {"x": rows, **dense}},
    "custom_layer": {"rows": {"x": rows, "kernel": [0.5, -1.0, 2.0]}},
    "load_weights": {"rows": {"x": rows, **dense}},
    "state_dict": {"dense": dense},
    "train_and_eval": {"rows": {"x": rows}},
    "forward_hook": {"cube": {"x": array(2, 3, 2)}},
    "linear_initial": {"wide": {"x": np.ones((1, 200), np.float32)}},
    "lstm_initial_bias": {"steps": {"x": np.ones((1, 2, 2), np.float32)}},
    **dict.fromkeys(
        ("module_list", "parameters", "count_parameters", "count_trainable", "named_parameters",
         "freeze_layer", "register_buffer", "apply_to_layers", "children", "xavier_uniform",
         "xavier_normal", "kaiming_uniform", "kaiming_normal", "lecun_normal", "orthogonal", "trunc_normal",
         "uniform_initializer", "normal_initializer", "constant_initializer"), none),
}
