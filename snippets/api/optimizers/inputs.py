"""What optimizers start from, and the gradients they are given: another one at every step."""

import numpy as np

start = np.array([1.0, -2.0, 0.5], np.float32)
grads = np.array([[0.5, -1.0, 0.2], [0.4, -0.5, -0.3], [-0.2, 0.3, 0.6],
                  [0.1, -0.8, 0.9], [0.7, 0.2, -0.4], [0.3, -0.6, 0.1]], np.float32)
grad = np.array([1.5, -2.0, 0.25], np.float32)
small_grad = np.array([0.3, -0.2, 0.1], np.float32)
bias, bias_grad = np.array([0.3], np.float32), np.array([-1.0], np.float32)
steps = {"steps": {"start": start, "grads": grads}}
tiny = {"tiny_gradients": {"start": start, "grads": grads * np.float32(1e-6)}}
matrix = {"matrix": {"start": np.array([[1.0, -2.0, 0.5], [0.3, 0.8, -1.2]], np.float32),
                     "grads": np.stack([grads[:5], grads[1:]], axis=1)}}
weights = {"start": {"start": start}}

CASES = {
    **dict.fromkeys(
        ("sgd", "momentum", "momentum_after_lr_change", "nesterov", "sgd_weight_decay", "adam_weight_decay",
         "adamw", "amsgrad", "nadam", "radam", "adamax", "rmsprop_centered", "rmsprop_momentum", "ftrl",
         "lion", "lamb", "accumulate_gradients", "clipnorm_argument", "ema", "set_lr", "step_count",
         "momentum_state", "adam_state"), steps),
    **dict.fromkeys(("adam", "rmsprop", "adagrad", "adadelta"), {**steps, **tiny}),
    **dict.fromkeys(("adafactor", "muon"), matrix),
    "lbfgs": weights,
    "read_lr": weights,
    "train_step": {"batch": {"start": start, "x": grads, "y": np.array([1, 0, -1, 2, 0.5, 1], np.float32)}},
    **dict.fromkeys(("apply_gradients", "zero_grad"), {"once": {"start": start, "grad": grad}}),
    **dict.fromkeys(("clip_by_value", "clip_by_norm"), {"large": {"start": start, "grad": grad},
                                                        "small": {"start": start, "grad": small_grad}}),
    "clip_by_global_norm": {"large": {"start": start, "bias": bias, "grad": grad, "bias_grad": bias_grad},
                            "small": {"start": start, "bias": bias, "grad": small_grad,
                                      "bias_grad": small_grad[:1]}},
    "global_norm": {"two": {"grad": grad, "bias_grad": bias_grad}},
    "fit": {"batches": {"x": grads, "y": np.array([[1], [0], [-1], [2], [0.5], [1]], np.float32),
                        "kernel": [[1.0], [-2.0], [0.5]]}},
    "evaluate": {"batch": {"x": grads, "y": np.array([[1], [0], [-1], [2], [0.5], [1]], np.float32),
                           "kernel": [[1.0], [-2.0], [0.5]]}},
    "predict": {"batch": {"x": grads, "kernel": [[1.0], [-2.0], [0.5]]}},
    "early_stopping": {"losses": {"losses": [1.0, 0.8, 0.9, 0.7, 0.7, 0.75, 0.6]}},
    "parameter_groups": {"two_rates": {"start": start, "bias": bias, "grads": grads}},
}
