"""Losses and metrics in Keras 3: what a reader would type, one function per operation."""

import keras


def mse(pred, target):
    return keras.losses.MeanSquaredError()(target, pred)


def mae(pred, target):
    return keras.losses.MeanAbsoluteError()(target, pred)


def mse_of_samples(pred, target):
    return keras.losses.MeanSquaredError(reduction="none")(target, pred)


def mse_summed(pred, target):
    return keras.losses.MeanSquaredError(reduction="sum")(target, pred)


def mse_weighted(pred, target, weight):
    return keras.losses.MeanSquaredError()(target, pred, sample_weight=weight)


def huber(pred, target, delta):
    return keras.losses.Huber(delta=delta)(target, pred)


def smooth_l1(pred, target, beta):
    huber = keras.losses.Huber(delta=beta)  # shown
    return huber(target, pred) / beta  # shown


def log_cosh(pred, target):
    return keras.losses.LogCosh()(target, pred)


def mape(pred, target):
    return keras.losses.MeanAbsolutePercentageError()(target, pred)


def msle(pred, target):
    return keras.losses.MeanSquaredLogarithmicError()(target, pred)


def bce(prob, target):
    return keras.losses.BinaryCrossentropy()(target, prob)


def bce_with_logits(logits, target):
    return keras.losses.BinaryCrossentropy(from_logits=True)(target, logits)


def sigmoid_cross_entropy(logits, target):
    return keras.ops.binary_crossentropy(target, logits, from_logits=True)


def bce_label_smoothing(logits, target):
    return keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.1)(
        target, logits
    )


def focal(logits, target):
    return keras.losses.BinaryFocalCrossentropy(gamma=2.0, from_logits=True)(
        target, logits
    )


def categorical_focal(logits, target):
    return keras.losses.CategoricalFocalCrossentropy(from_logits=True)(target, logits)


def cross_entropy(logits, ids):
    return keras.losses.SparseCategoricalCrossentropy(from_logits=True)(ids, logits)


def cross_entropy_one_hot(logits, target):
    return keras.losses.CategoricalCrossentropy(from_logits=True)(target, logits)


def softmax_cross_entropy(logits, target):
    return keras.ops.categorical_crossentropy(target, logits, from_logits=True)


def sparse_softmax_cross_entropy(logits, ids):
    return keras.ops.sparse_categorical_crossentropy(ids, logits, from_logits=True)


def cross_entropy_of_probabilities(prob, ids):
    return keras.losses.SparseCategoricalCrossentropy()(ids, prob)


def cross_entropy_of_pixels(logits, ids):
    return keras.losses.SparseCategoricalCrossentropy(from_logits=True)(ids, logits)


def cross_entropy_label_smoothing(logits, target):
    return keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.1)(
        target, logits
    )


def cross_entropy_class_weights(logits, ids, weight):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)  # shown
    return loss(ids, logits, sample_weight=keras.ops.take(weight, ids))  # shown


def cross_entropy_mean_of_weights(logits, ids, weight):
    loss = keras.losses.SparseCategoricalCrossentropy(  # shown
        from_logits=True,  # shown
        reduction="mean_with_sample_weight",  # shown
    )  # shown
    return loss(ids, logits, sample_weight=keras.ops.take(weight, ids))  # shown


def cross_entropy_ignore(logits, ids):
    return keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, ignore_class=-1
    )(ids, logits)


def nll(log_prob, ids):
    picked = keras.ops.take_along_axis(log_prob, ids[:, None], axis=1)  # shown
    return -keras.ops.mean(picked)  # shown


def kl_div(log_pred, target):
    return keras.losses.KLDivergence()(target, keras.ops.exp(log_pred))


def poisson_nll(rate, target):
    return keras.losses.Poisson()(target, rate)


def gaussian_nll(pred, target, var):
    return 0.5 * keras.ops.mean(
        keras.ops.log(var) + keras.ops.square(target - pred) / var
    )


def hinge(pred, target):
    return keras.losses.Hinge()(target, pred)


def squared_hinge(pred, target):
    return keras.losses.SquaredHinge()(target, pred)


def categorical_hinge(pred, target):
    return keras.losses.CategoricalHinge()(target, pred)


def multi_margin(pred, ids):
    right = keras.ops.take_along_axis(pred, ids[:, None], axis=1)  # shown
    wrong = 1 - keras.ops.one_hot(ids, pred.shape[1])  # shown
    return keras.ops.mean(wrong * keras.ops.relu(1 - right + pred))  # shown


def soft_margin(pred, target):
    return keras.ops.mean(keras.ops.softplus(-target * pred))


def multilabel_soft_margin(logits, target):
    return keras.losses.BinaryCrossentropy(from_logits=True)(target, logits)


def margin_ranking(first, second, order):
    return keras.ops.mean(keras.ops.relu(0.5 - order * (first - second)))


def hinge_embedding(distance, order):
    apart = keras.ops.relu(1 - distance)  # shown
    return keras.ops.mean(keras.ops.where(order > 0, distance, apart))  # shown


def triplet_margin(anchor, positive, negative):
    near = keras.ops.norm(anchor - positive, axis=1)  # shown
    far = keras.ops.norm(anchor - negative, axis=1)  # shown
    return keras.ops.mean(keras.ops.relu(near - far + 1.0))  # shown


def cosine_embedding(first, second, order):
    cosine = -keras.losses.cosine_similarity(first, second)  # shown
    loss = keras.ops.where(order > 0, 1 - cosine, keras.ops.relu(cosine))  # shown
    return keras.ops.mean(loss)  # shown


def cosine_similarity(x, y):
    return keras.losses.cosine_similarity(x, y)


def ctc(logits, labels, logit_lengths, label_lengths):
    logits = keras.ops.transpose(logits, (1, 0, 2))
    return keras.losses.CTC()(labels, logits)  # shown


def dice(prob, target):
    return keras.losses.Dice()(target, prob)


def tversky(prob, target):
    return keras.losses.Tversky(alpha=0.3, beta=0.7)(target, prob)


def l1_penalty(weight):
    return keras.regularizers.L1(0.01)(weight)


def l2_penalty(weight):
    return keras.regularizers.L2(0.01)(weight)


def l2_loss(weight):
    return 0.5 * keras.ops.sum(keras.ops.square(weight))


def accuracy(logits, ids):
    return keras.metrics.SparseCategoricalAccuracy()(ids, logits)


def binary_accuracy(prob, target):
    return keras.metrics.BinaryAccuracy()(target, prob)


def top_k_accuracy(logits, ids):
    return keras.metrics.SparseTopKCategoricalAccuracy(k=2)(ids, logits)


def precision(prob, target):
    return keras.metrics.Precision()(target, prob)


def recall(prob, target):
    return keras.metrics.Recall()(target, prob)


def f1(prob, target):
    return keras.metrics.F1Score(threshold=0.5)(target, prob)


def auc(prob, target):
    return keras.metrics.AUC()(target, prob)


def mean_iou(pred, target):
    return keras.metrics.MeanIoU(num_classes=3)(target, pred)


def rmse(pred, target):
    return keras.metrics.RootMeanSquaredError()(target, pred)


def r2(pred, target):
    return keras.metrics.R2Score()(target, pred)


def running_mean(losses, counts):
    metric = keras.metrics.Mean()  # shown
    metric.update_state(losses, sample_weight=counts)  # shown
    return metric.result()  # shown
