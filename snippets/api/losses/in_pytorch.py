"""Losses and metrics in PyTorch: what a reader would type, one function per operation."""

import torch
import torch.nn.functional as F
from torch import nn


def mse(pred, target):
    return nn.MSELoss()(pred, target)


def mae(pred, target):
    return nn.L1Loss()(pred, target)


def mse_of_samples(pred, target):
    return nn.MSELoss(reduction="none")(pred, target)


def mse_summed(pred, target):
    return nn.MSELoss(reduction="sum")(pred, target)


def mse_weighted(pred, target, weight):
    loss = F.mse_loss(pred, target, reduction="none").mean(1)  # shown
    return (weight * loss).mean()  # shown


def huber(pred, target, delta):
    return nn.HuberLoss(delta=delta)(pred, target)


def smooth_l1(pred, target, beta):
    return nn.SmoothL1Loss(beta=beta)(pred, target)


def log_cosh(pred, target):
    return torch.log(torch.cosh(pred - target)).mean()


def mape(pred, target):
    return 100 * ((target - pred) / target).abs().mean()


def msle(pred, target):
    return F.mse_loss(torch.log1p(pred), torch.log1p(target))


def bce(prob, target):
    return nn.BCELoss()(prob, target)


def bce_with_logits(logits, target):
    return nn.BCEWithLogitsLoss()(logits, target)


def sigmoid_cross_entropy(logits, target):
    return F.binary_cross_entropy_with_logits(logits, target, reduction="none")


def bce_pos_weight(logits, target, weight):
    return nn.BCEWithLogitsLoss(pos_weight=weight)(logits, target)


def bce_label_smoothing(logits, target):
    smooth = target * (1 - 0.1) + 0.5 * 0.1  # shown
    return nn.BCEWithLogitsLoss()(logits, smooth)  # shown


def focal(logits, target):
    bce = F.binary_cross_entropy_with_logits(logits, target, reduction="none")  # shown
    prob = torch.sigmoid(logits)  # shown
    right = target * prob + (1 - target) * (1 - prob)  # shown
    return ((1 - right) ** 2.0 * bce).mean()  # shown


def categorical_focal(logits, target):
    log_prob = F.log_softmax(logits, dim=1)  # shown
    focal = -0.25 * (1 - log_prob.exp()) ** 2.0 * target * log_prob  # shown
    return focal.sum(1).mean()  # shown


def cross_entropy(logits, ids):
    return nn.CrossEntropyLoss()(logits, ids)


def cross_entropy_one_hot(logits, target):
    return nn.CrossEntropyLoss()(logits, target)


def softmax_cross_entropy(logits, target):
    return F.cross_entropy(logits, target, reduction="none")


def sparse_softmax_cross_entropy(logits, ids):
    return F.cross_entropy(logits, ids, reduction="none")


def cross_entropy_of_probabilities(prob, ids):
    return nn.NLLLoss()(torch.log(prob), ids)


def cross_entropy_of_pixels(logits, ids):
    logits = logits.permute(0, 2, 1)
    return nn.CrossEntropyLoss()(logits, ids)  # shown


def cross_entropy_label_smoothing(logits, target):
    return nn.CrossEntropyLoss(label_smoothing=0.1)(logits, target)


def cross_entropy_class_weights(logits, ids, weight):
    return nn.CrossEntropyLoss(weight=weight)(logits, ids)


def cross_entropy_mean_of_weights(logits, ids, weight):
    return nn.CrossEntropyLoss(weight=weight)(logits, ids)


def cross_entropy_ignore(logits, ids):
    return nn.CrossEntropyLoss(ignore_index=-1)(logits, ids)


def nll(log_prob, ids):
    return nn.NLLLoss()(log_prob, ids)


def kl_div(log_pred, target):
    return nn.KLDivLoss(reduction="batchmean")(log_pred, target)


def poisson_nll(rate, target):
    return nn.PoissonNLLLoss(log_input=False)(rate, target)


def log_poisson(log_rate, target):
    return F.poisson_nll_loss(log_rate, target, reduction="none")


def gaussian_nll(pred, target, var):
    return nn.GaussianNLLLoss()(pred, target, var)


def hinge(pred, target):
    return torch.relu(1 - target * pred).mean()


def squared_hinge(pred, target):
    return torch.relu(1 - target * pred).square().mean()


def categorical_hinge(pred, target):
    right = (target * pred).sum(1)  # shown
    wrong = ((1 - target) * pred).amax(1)  # shown
    return torch.relu(wrong - right + 1).mean()  # shown


def multi_margin(pred, ids):
    return nn.MultiMarginLoss()(pred, ids)


def soft_margin(pred, target):
    return nn.SoftMarginLoss()(pred, target)


def multilabel_soft_margin(logits, target):
    return nn.MultiLabelSoftMarginLoss()(logits, target)


def margin_ranking(first, second, order):
    return nn.MarginRankingLoss(margin=0.5)(first, second, order)


def hinge_embedding(distance, order):
    return nn.HingeEmbeddingLoss(margin=1.0)(distance, order)


def triplet_margin(anchor, positive, negative):
    return nn.TripletMarginLoss(margin=1.0)(anchor, positive, negative)


def cosine_embedding(first, second, order):
    return nn.CosineEmbeddingLoss()(first, second, order)


def cosine_similarity(x, y):
    return F.cosine_similarity(x, y)


def ctc(logits, labels, logit_lengths, label_lengths):
    log_prob = F.log_softmax(logits, dim=2)  # shown
    return nn.CTCLoss()(log_prob, labels, logit_lengths, label_lengths)  # shown


def dice(prob, target):
    overlap = (prob * target).sum()  # shown
    return 1 - 2 * overlap / (prob.sum() + target.sum())  # shown


def tversky(prob, target):
    hit = (prob * target).sum()  # shown
    false_positive = (prob * (1 - target)).sum()  # shown
    false_negative = ((1 - prob) * target).sum()  # shown
    return 1 - hit / (hit + 0.3 * false_positive + 0.7 * false_negative)  # shown


def l1_penalty(weight):
    return 0.01 * weight.abs().sum()


def l2_penalty(weight):
    return 0.01 * weight.square().sum()


def l2_loss(weight):
    return 0.5 * weight.square().sum()


def accuracy(logits, ids):
    return (logits.argmax(1) == ids).float().mean()


def binary_accuracy(prob, target):
    return ((prob > 0.5) == target).float().mean()


def top_k_accuracy(logits, ids):
    best = logits.topk(2, dim=1).indices  # shown
    return (best == ids[:, None]).any(1).float().mean()  # shown


def precision(prob, target):
    positive = prob > 0.5  # shown
    return (positive & (target == 1)).sum() / positive.sum()  # shown


def recall(prob, target):
    positive = target == 1  # shown
    return ((prob > 0.5) & positive).sum() / positive.sum()  # shown


def f1(prob, target):
    positive = (prob > 0.5).float()  # shown
    hit = (positive * target).sum(0)  # shown
    return 2 * hit / (positive.sum(0) + target.sum(0))  # shown


def auc(prob, target):
    ahead = prob[target == 1][:, None] - prob[target == 0]  # shown
    return ((ahead > 0) + 0.5 * (ahead == 0)).mean()  # shown


def mean_iou(pred, target):
    counts = torch.bincount(3 * target + pred, minlength=9).reshape(3, 3)  # shown
    union = counts.sum(0) + counts.sum(1) - counts.diag()  # shown
    return (counts.diag() / union).mean()  # shown


def confusion_matrix(pred, target):
    return torch.bincount(3 * target + pred, minlength=9).reshape(3, 3)


def rmse(pred, target):
    return torch.sqrt(F.mse_loss(pred, target))


def r2(pred, target):
    residual = (target - pred).square().sum()  # shown
    return 1 - residual / (target - target.mean()).square().sum()  # shown


def running_mean(losses, counts):
    return (losses * counts).sum() / counts.sum()
