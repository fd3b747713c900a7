"""Losses and metrics in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def mse(pred, target):
    return tf.keras.losses.MeanSquaredError()(target, pred)


def mae(pred, target):
    return tf.keras.losses.MeanAbsoluteError()(target, pred)


def mse_of_samples(pred, target):
    return tf.keras.losses.MeanSquaredError(reduction="none")(target, pred)


def mse_summed(pred, target):
    return tf.keras.losses.MeanSquaredError(reduction="sum")(target, pred)


def mse_weighted(pred, target, weight):
    return tf.keras.losses.MeanSquaredError()(target, pred, sample_weight=weight)


def huber(pred, target, delta):
    return tf.keras.losses.Huber(delta=delta)(target, pred)


def smooth_l1(pred, target, beta):
    huber = tf.keras.losses.Huber(delta=beta)  # shown
    return huber(target, pred) / beta  # shown


def log_cosh(pred, target):
    return tf.keras.losses.LogCosh()(target, pred)


def mape(pred, target):
    return tf.keras.losses.MeanAbsolutePercentageError()(target, pred)


def msle(pred, target):
    return tf.keras.losses.MeanSquaredLogarithmicError()(target, pred)


def bce(prob, target):
    return tf.keras.losses.BinaryCrossentropy()(target, prob)


def bce_with_logits(logits, target):
    return tf.keras.losses.BinaryCrossentropy(from_logits=True)(target, logits)


def sigmoid_cross_entropy(logits, target):
    return tf.nn.sigmoid_cross_entropy_with_logits(target, logits)


def bce_pos_weight(logits, target, weight):
    loss = tf.nn.weighted_cross_entropy_with_logits(target, logits, weight)  # shown
    return tf.reduce_mean(loss)  # shown


def bce_label_smoothing(logits, target):
    return tf.keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.1)(
        target, logits
    )


def focal(logits, target):
    return tf.keras.losses.BinaryFocalCrossentropy(gamma=2.0, from_logits=True)(
        target, logits
    )


def categorical_focal(logits, target):
    return tf.keras.losses.CategoricalFocalCrossentropy(from_logits=True)(
        target, logits
    )


def cross_entropy(logits, ids):
    return tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)(ids, logits)


def cross_entropy_one_hot(logits, target):
    return tf.keras.losses.CategoricalCrossentropy(from_logits=True)(target, logits)


def softmax_cross_entropy(logits, target):
    return tf.nn.softmax_cross_entropy_with_logits(target, logits)


def sparse_softmax_cross_entropy(logits, ids):
    return tf.nn.sparse_softmax_cross_entropy_with_logits(ids, logits)


def cross_entropy_of_probabilities(prob, ids):
    return tf.keras.losses.SparseCategoricalCrossentropy()(ids, prob)


def cross_entropy_of_pixels(logits, ids):
    return tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)(ids, logits)


def cross_entropy_label_smoothing(logits, target):
    return tf.keras.losses.CategoricalCrossentropy(
        from_logits=True, label_smoothing=0.1
    )(target, logits)


def cross_entropy_class_weights(logits, ids, weight):
    loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)  # shown
    return loss(ids, logits, sample_weight=tf.gather(weight, ids))  # shown


def cross_entropy_mean_of_weights(logits, ids, weight):
    loss = tf.keras.losses.SparseCategoricalCrossentropy(  # shown
        from_logits=True,  # shown
        reduction="mean_with_sample_weight",  # shown
    )  # shown
    return loss(ids, logits, sample_weight=tf.gather(weight, ids))  # shown


def cross_entropy_ignore(logits, ids):
    return tf.keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, ignore_class=-1
    )(ids, logits)


def nll(log_prob, ids):
    return -tf.reduce_mean(tf.gather(log_prob, ids, batch_dims=1))


def kl_div(log_pred, target):
    return tf.keras.losses.KLDivergence()(target, tf.exp(log_pred))


def poisson_nll(rate, target):
    return tf.keras.losses.Poisson()(target, rate)


def log_poisson(log_rate, target):
    return tf.nn.log_poisson_loss(target, log_rate)


def gaussian_nll(pred, target, var):
    return 0.5 * tf.reduce_mean(tf.math.log(var) + tf.square(target - pred) / var)


def hinge(pred, target):
    return tf.keras.losses.Hinge()(target, pred)


def squared_hinge(pred, target):
    return tf.keras.losses.SquaredHinge()(target, pred)


def categorical_hinge(pred, target):
    return tf.keras.losses.CategoricalHinge()(target, pred)


def multi_margin(pred, ids):
    right = tf.gather(pred, ids, batch_dims=1)[:, None]  # shown
    wrong = 1 - tf.one_hot(ids, pred.shape[1])  # shown
    return tf.reduce_mean(wrong * tf.nn.relu(1 - right + pred))  # shown


def soft_margin(pred, target):
    return tf.reduce_mean(tf.nn.softplus(-target * pred))


def multilabel_soft_margin(logits, target):
    return tf.keras.losses.BinaryCrossentropy(from_logits=True)(target, logits)


def margin_ranking(first, second, order):
    return tf.reduce_mean(tf.nn.relu(0.5 - order * (first - second)))


def hinge_embedding(distance, order):
    return tf.reduce_mean(tf.where(order > 0, distance, tf.nn.relu(1 - distance)))


def triplet_margin(anchor, positive, negative):
    near = tf.norm(anchor - positive, axis=1)  # shown
    far = tf.norm(anchor - negative, axis=1)  # shown
    return tf.reduce_mean(tf.nn.relu(near - far + 1.0))  # shown


def cosine_embedding(first, second, order):
    cosine = -tf.keras.losses.cosine_similarity(first, second)  # shown
    loss = tf.where(order > 0, 1 - cosine, tf.nn.relu(cosine))  # shown
    return tf.reduce_mean(loss)  # shown


def cosine_similarity(x, y):
    return tf.keras.losses.cosine_similarity(x, y)


def ctc(logits, labels, logit_lengths, label_lengths):
    return tf.nn.ctc_loss(  # shown
        labels,  # shown
        logits,  # shown
        label_lengths,  # shown
        logit_lengths,  # shown
        blank_index=0,  # shown
    )  # shown


def dice(prob, target):
    return tf.keras.losses.Dice()(target, prob)


def tversky(prob, target):
    return tf.keras.losses.Tversky(alpha=0.3, beta=0.7)(target, prob)


def nce(inputs, ids, weights, biases):
    return tf.nn.nce_loss(  # shown
        weights,  # shown
        biases,  # shown
        ids,  # shown
        inputs,  # shown
        num_sampled=2,  # shown
        num_classes=4,  # shown
    )  # shown


def l1_penalty(weight):
    return tf.keras.regularizers.L1(0.01)(weight)


def l2_penalty(weight):
    return tf.keras.regularizers.L2(0.01)(weight)


def l2_loss(weight):
    return tf.nn.l2_loss(weight)


def accuracy(logits, ids):
    return tf.keras.metrics.SparseCategoricalAccuracy()(ids, logits)


def binary_accuracy(prob, target):
    return tf.keras.metrics.BinaryAccuracy()(target, prob)


def top_k_accuracy(logits, ids):
    return tf.keras.metrics.SparseTopKCategoricalAccuracy(k=2)(ids, logits)


def precision(prob, target):
    return tf.keras.metrics.Precision()(target, prob)


def recall(prob, target):
    return tf.keras.metrics.Recall()(target, prob)


def f1(prob, target):
    return tf.keras.metrics.F1Score(threshold=0.5)(target, prob)


def auc(prob, target):
    return tf.keras.metrics.AUC()(target, prob)


def mean_iou(pred, target):
    return tf.keras.metrics.MeanIoU(num_classes=3)(target, pred)


def confusion_matrix(pred, target):
    return tf.math.confusion_matrix(target, pred, num_classes=3)


def rmse(pred, target):
    return tf.keras.metrics.RootMeanSquaredError()(target, pred)


def r2(pred, target):
    return tf.keras.metrics.R2Score()(target, pred)


def running_mean(losses, counts):
    metric = tf.keras.metrics.Mean()  # shown
    metric.update_state(losses, sample_weight=counts)  # shown
    return metric.result()  # shown
