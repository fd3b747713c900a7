"""Losses and metrics in NumPy: what a reader would type, one function per operation."""

import numpy as np


def mse(pred, target):
    return np.mean(np.square(pred - target))


def mae(pred, target):
    return np.mean(np.abs(pred - target))


def mse_summed(pred, target):
    return np.sum(np.square(pred - target))


def mse_weighted(pred, target, weight):
    return np.mean(weight * np.mean(np.square(pred - target), axis=1))


def log_cosh(pred, target):
    return np.mean(np.logaddexp(pred - target, target - pred) - np.log(2))


def mape(pred, target):
    return 100 * np.mean(np.abs((target - pred) / target))


def msle(pred, target):
    return np.mean(np.square(np.log1p(pred) - np.log1p(target)))


def nll(log_prob, ids):
    return -np.mean(np.take_along_axis(log_prob, ids[:, None], axis=1))


def hinge(pred, target):
    return np.mean(np.maximum(0, 1 - target * pred))


def squared_hinge(pred, target):
    return np.mean(np.square(np.maximum(0, 1 - target * pred)))


def cosine_similarity(x, y):
    norms = np.linalg.norm(x, axis=1) * np.linalg.norm(y, axis=1)  # shown
    return np.sum(x * y, axis=1) / norms  # shown


def l1_penalty(weight):
    return 0.01 * np.sum(np.abs(weight))


def l2_penalty(weight):
    return 0.01 * np.sum(np.square(weight))


def l2_loss(weight):
    return 0.5 * np.sum(np.square(weight))


def accuracy(logits, ids):
    return np.mean(np.argmax(logits, axis=1) == ids)


def binary_accuracy(prob, target):
    return np.mean((prob > 0.5) == target)


def confusion_matrix(pred, target):
    return np.bincount(3 * target + pred, minlength=9).reshape(3, 3)


def rmse(pred, target):
    return np.sqrt(np.mean(np.square(pred - target)))


def running_mean(losses, counts):
    return np.average(losses, weights=counts)
