"""What losses and metrics are called with: NumPy arrays become tensors, everything else stays as it is."""

import numpy as np

predicted = np.array([[0.5, -1.0, 2.0], [1.5, 0.25, -3.0]], np.float32)
wanted = np.array([[1.0, -1.5, 2.0], [0.5, 1.25, 1.0]], np.float32)
regression = {
    "matrix": {"pred": predicted, "target": wanted},
    "vector": {"pred": predicted[0], "target": wanted[1]},
}
shapes = {
    **regression,
    "column_and_vector": {"pred": predicted[0][:, None], "target": wanted[0]},
    "empty": {"pred": np.zeros((0, 3), np.float32), "target": np.zeros((0, 3), np.float32)},
}
above_zero = {"matrix": {"pred": np.abs(predicted), "target": np.abs(wanted)}}

binary = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], np.float32)
likely = np.array([[0.2, 0.7], [0.9, 0.4], [0.35, 0.6]], np.float32)
scores = np.array([[-1.5, 0.8], [2.5, -0.4], [0.0, 0.5]], np.float32)
binary_logits = {
    "matrix": {"logits": scores, "target": binary},
    "large": {"logits": 40 * scores, "target": binary},
}
binary_probabilities = {
    "matrix": {"prob": likely, "target": binary},
    "one_wrong": {"prob": np.array([0.9, 0.8], np.float32), "target": np.array([1.0, 0.0], np.float32)},
}

logits = np.array([[2.0, -1.0, 0.5], [0.1, 0.2, -0.3], [-2.0, 1.5, 1.0], [0.0, 3.0, -1.0]], np.float32)
ids = np.array([0, 2, 1, 1], np.int64)
short_ids = np.array([0, 2, 1, 1], np.int32)
soft = np.array([[0.7, 0.2, 0.1], [0.0, 0.0, 1.0], [0.1, 0.8, 0.1], [0.3, 0.6, 0.1]], np.float32)
spread = np.array([[0.6, 0.3, 0.1], [0.2, 0.2, 0.6], [0.1, 0.8, 0.1], [0.25, 0.5, 0.25]], np.float32)
one_hot = np.eye(3, dtype=np.float32)[ids]
prob = np.array([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4], [0.05, 0.5, 0.45], [0.1, 0.8, 0.1]], np.float32)
of_ids = {"batch": {"logits": logits, "ids": ids}, "large": {"logits": 100 * logits, "ids": ids}}
of_probabilities = {
    "soft": {"logits": logits, "target": soft},
    "one_hot": {"logits": logits, "target": one_hot},
}
class_weights = {"batch": {"logits": logits, "ids": ids, "weight": np.array([1.0, 2.0, 0.5], np.float32)}}

signs = {"signs": {"pred": np.array([0.8, -0.5, 2.0, 0.3], np.float32),
                   "target": np.array([1.0, -1.0, 1.0, -1.0], np.float32)}}
zeros_and_ones = {"zeros_and_ones": {"pred": np.array([0.8, -0.5, 2.0, 0.3], np.float32),
                                     "target": np.array([1.0, 0.0, 1.0, 0.0], np.float32)}}
vectors = np.array([[1.0, 2.0], [-1.0, 0.5], [0.3, -0.7]], np.float32)
others = np.array([[1.5, 1.0], [1.0, -1.5], [0.2, 0.9]], np.float32)
order = np.array([1.0, -1.0, -1.0], np.float32)
weight = np.array([[0.5, -1.0, 0.25], [2.0, 0.75, -0.5]], np.float32)

binary_metric = {
    "vector": {"prob": np.array([0.9, 0.3, 0.6, 0.4, 0.8], np.float32),
               "target": np.array([1.0, 0.0, 0.0, 1.0, 1.0], np.float32)},
    "at_the_threshold": {"prob": np.array([0.5, 0.2, 0.7], np.float32),
                         "target": np.array([1.0, 0.0, 1.0], np.float32)},
}
none_positive = {"none_positive": {"prob": np.array([0.1, 0.2], np.float32),
                                   "target": np.array([0.0, 0.0], np.float32)}}
id_pairs = {"all_classes": {"pred": np.array([0, 1, 2, 2, 1], np.int64),
                            "target": np.array([0, 1, 1, 2, 2], np.int64)}}

CASES = {
    "mse": shapes,
    **dict.fromkeys(("mae", "mse_of_samples", "mse_summed", "rmse"), regression),
    "mse_weighted": {"matrix": {"pred": predicted, "target": wanted,
                                "weight": np.array([1.0, 3.0], np.float32)}},
    "huber": {"matrix": {"pred": predicted, "target": wanted, "delta": 1.0},
              "half": {"pred": predicted, "target": wanted, "delta": 0.5}},
    "smooth_l1": {"matrix": {"pred": predicted, "target": wanted, "beta": 1.0},
                  "half": {"pred": predicted, "target": wanted, "beta": 0.5}},
    "log_cosh": {**regression, "far": {"pred": np.array([100.0, 0.5], np.float32),
                                       "target": np.array([0.0, 0.0], np.float32)}},
    "mape": {**regression, "target_of_zero": {"pred": np.array([1.0, 2.0], np.float32),
                                              "target": np.array([0.0, 4.0], np.float32)}},
    "msle": {**above_zero, "below_minus_one": {"pred": np.array([-2.0, 1.0], np.float32),
                                               "target": np.array([0.5, 1.0], np.float32)}},
    "bce": {**binary_probabilities,
            "wrong_and_certain": {"prob": np.array([0.0, 1.0, 0.5], np.float32),
                                  "target": np.array([1.0, 0.0, 1.0], np.float32)}},
    **dict.fromkeys(("bce_with_logits", "sigmoid_cross_entropy", "focal"), binary_logits),
    "bce_pos_weight": {"one_weight": {"logits": scores, "target": binary,
                                      "weight": np.array(3.0, np.float32)},
                       "by_class": {"logits": scores, "target": binary,
                                    "weight": np.array([3.0, 0.5], np.float32)}},
    **dict.fromkeys(("bce_label_smoothing", "multilabel_soft_margin"),
                    {"matrix": binary_logits["matrix"]}),
    "categorical_focal": {"batch": {"logits": logits, "target": one_hot}},
    "cross_entropy": {**of_ids, "int32": {"logits": logits, "ids": short_ids}},
    **dict.fromkeys(("cross_entropy_one_hot", "softmax_cross_entropy",
                     "cross_entropy_label_smoothing"), of_probabilities),
    "sparse_softmax_cross_entropy": of_ids,
    "cross_entropy_of_probabilities": {
        "batch": {"prob": prob, "ids": ids},
        "certain_and_wrong": {"prob": np.array([[0.0, 1.0], [0.5, 0.5]], np.float32),
                              "ids": np.array([0, 1], np.int64)}},
    "cross_entropy_of_pixels": {
        "steps": {"logits": logits.reshape(2, 2, 3), "ids": ids.reshape(2, 2)}},
    **dict.fromkeys(("cross_entropy_class_weights", "cross_entropy_mean_of_weights"), class_weights),
    "cross_entropy_ignore": {
        "batch": {"logits": logits, "ids": np.array([0, -1, 1, -1], np.int64)},
        "all_ignored": {"logits": logits[:2], "ids": np.array([-1, -1], np.int64)}},
    "nll": {"batch": {"log_prob": np.log(prob), "ids": ids}},
    "kl_div": {"batch": {"log_pred": np.log(prob), "target": spread},
               "equal": {"log_pred": np.log(prob), "target": prob}},
    "poisson_nll": {"counts": {"rate": np.array([0.5, 2.0, 3.5], np.float32),
                               "target": np.array([0.0, 2.0, 5.0], np.float32)}},
    "log_poisson": {"counts": {"log_rate": np.array([-0.5, 0.7, 1.25], np.float32),
                               "target": np.array([0.0, 2.0, 5.0], np.float32)}},
    "gaussian_nll": {"matrix": {"pred": predicted, "target": wanted,
                                "var": np.array([[1.0, 0.5, 2.0], [0.25, 1.0, 4.0]], np.float32)},
                     "no_variance": {"pred": predicted[0], "target": wanted[0],
                                     "var": np.array([1.0, 0.0, 0.5], np.float32)}},
    **dict.fromkeys(("hinge", "squared_hinge"), {**signs, **zeros_and_ones}),
    "categorical_hinge": {"batch": {"pred": logits, "target": one_hot}},
    "multi_margin": {"batch": {"pred": logits, "ids": ids}},
    "soft_margin": signs,
    "margin_ranking": {"vectors": {"first": vectors[:, 0], "second": others[:, 0], "order": order}},
    "hinge_embedding": {"vector": {"distance": np.array([0.4, 0.3, 1.5], np.float32), "order": order}},
    "triplet_margin": {
        "batch": {"anchor": vectors, "positive": others, "negative": vectors[::-1] + np.float32(0.5)},
        "positive_is_anchor": {"anchor": vectors, "positive": vectors + np.float32(0),
                               "negative": vectors + np.float32(0.25)}},
    "cosine_embedding": {"batch": {"first": vectors, "second": others, "order": order}},
    "cosine_similarity": {"batch": {"x": vectors, "y": others},
                          "zero_vector": {"x": vectors[:2], "y": np.zeros((2, 2), np.float32)}},
    "ctc": {"batch": {
        "logits": np.array([[[0.1, 0.6, -0.4], [0.9, 0.2, 0.3]], [[1.0, -0.2, 0.4], [0.3, 0.5, 0.1]],
                            [[0.2, 0.3, 0.8], [0.4, 1.2, -0.6]], [[0.5, 0.1, 0.0], [1.1, 0.0, 0.2]]],
                           np.float32),
        "labels": np.array([[1, 2], [1, 1]], np.int32),
        "logit_lengths": np.array([4, 4], np.int32), "label_lengths": np.array([2, 2], np.int32)}},
    "dice": {"matrix": binary_probabilities["matrix"]},
    "tversky": {"matrix": binary_probabilities["matrix"]},
    "nce": {"batch": {"inputs": vectors, "ids": np.array([[0], [2], [3]], np.int64),
                      "weights": np.array([[0.1, 0.2], [-0.3, 0.4], [0.5, -0.6], [0.7, 0.8]], np.float32),
                      "biases": np.array([0.1, 0.0, -0.1, 0.2], np.float32)}},
    **dict.fromkeys(("l1_penalty", "l2_penalty", "l2_loss"),
                    {"matrix": {"weight": weight}, "zeros": {"weight": np.zeros(3, np.float32)}}),
    "accuracy": {"batch": of_ids["batch"]},
    "binary_accuracy": binary_metric,
    "top_k_accuracy": {"batch": of_ids["batch"],
                       "ties": {"logits": np.array([[1.0, 1.0, 1.0], [0.0, 2.0, 0.0]], np.float32),
                                "ids": np.array([2, 2], np.int64)}},
    **dict.fromkeys(("precision", "recall"), {**binary_metric, **none_positive}),
    "f1": {"columns": {"prob": likely, "target": binary}},
    "auc": {**binary_metric, "close": {"prob": np.array([0.5001, 0.5002, 0.5003], np.float32),
                                       "target": np.array([0.0, 1.0, 1.0], np.float32)}},
    "mean_iou": {**id_pairs, "absent_class": {"pred": np.array([0, 1, 1], np.int64),
                                              "target": np.array([0, 1, 0], np.int64)}},
    "confusion_matrix": id_pairs,
    "r2": {"column": {"pred": np.array([[2.5], [0.0], [2.0], [8.0]], np.float32),
                      "target": np.array([[3.0], [-0.5], [2.0], [7.0]], np.float32)}},
    "running_mean": {"last_batch_smaller": {"losses": np.array([0.5, 0.7, 2.0], np.float32),
                                            "counts": np.array([32.0, 32.0, 4.0], np.float32)}},
}
