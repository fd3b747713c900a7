"""Arrays that ought to be equal and are not, as the frameworks really gave them, each with its cause."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

RNG = np.random.default_rng(0)
IMAGE = RNG.normal(size=(4, 8, 8, 3)).astype(np.float32)
ROWS = RNG.normal(size=(6, 5)).astype(np.float32)
Pair = tuple[Any, ...]
"""First array, second array and, where it is needed, the layer's input."""


def _std() -> Pair:
    import tensorflow as tf
    import torch
    return torch.std(torch.tensor(ROWS), 0).numpy(), tf.math.reduce_std(ROWS, 0).numpy()


def _dense() -> Pair:
    import keras
    import torch
    layer = torch.nn.Linear(5, 3)
    mine = keras.layers.Dense(3)
    mine.build((None, 5))
    mine.kernel.assign(layer.weight.detach().numpy().T)
    return layer.weight.detach().numpy(), np.array(mine.kernel)


def _layout() -> Pair:
    import keras
    import torch
    channels_first = torch.tensor(IMAGE).permute(0, 3, 1, 2)
    return torch.nn.MaxPool2d(2)(channels_first).numpy(), np.array(keras.layers.MaxPooling2D()(IMAGE))


def _flatten() -> Pair:
    import keras
    import torch
    channels_first = torch.tensor(IMAGE).permute(0, 3, 1, 2)
    return torch.nn.Flatten()(channels_first).numpy(), np.array(keras.layers.Flatten()(IMAGE))


def _padding() -> Pair:
    import tensorflow as tf
    import torch
    kernel = RNG.normal(size=(3, 3, 3, 4)).astype(np.float32)
    weight = torch.tensor(kernel).permute(3, 2, 0, 1)
    out = torch.nn.functional.conv2d(torch.tensor(IMAGE).permute(0, 3, 1, 2), weight, stride=2, padding=1)
    return out.permute(0, 2, 3, 1).numpy(), tf.nn.conv2d(IMAGE, kernel, 2, "SAME").numpy(), IMAGE


def _pool() -> Pair:
    import keras
    import torch
    x = IMAGE[:, :7, :7]
    out = torch.nn.MaxPool2d(2, ceil_mode=True)(torch.tensor(x).permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
    return out.numpy(), np.array(keras.layers.MaxPooling2D()(x))


def _norm(layer: str) -> Callable[[], Pair]:
    def pair() -> Pair:
        import keras
        import torch
        x = ROWS * 0.05
        if layer == "layer":
            return torch.nn.LayerNorm(5)(torch.tensor(x)).detach().numpy(), np.array(
                keras.layers.LayerNormalization()(x)), x
        return torch.nn.BatchNorm1d(5)(torch.tensor(x)).detach().numpy(), np.array(
            keras.layers.BatchNormalization()(x, training=True)), x
    return pair


def _inference() -> Pair:
    """Equal moving statistics and default epsilons, as a port of the weights alone leaves them."""
    import keras
    import torch
    theirs, mine = torch.nn.BatchNorm2d(3), keras.layers.BatchNormalization()
    theirs.running_var.copy_(torch.tensor([0.02, 0.3, 0.1]))
    mine.build((None, 8, 8, 3))
    mine.moving_variance.assign([0.02, 0.3, 0.1])
    channels_first = torch.tensor(IMAGE).permute(0, 3, 1, 2)
    out = theirs.eval()(channels_first).detach().permute(0, 2, 3, 1)
    return out.numpy(), np.array(mine(IMAGE, training=False))


def _mode() -> Pair:
    """Batch normalisation in training mode against the moving statistics."""
    import keras
    import torch
    channels_first = torch.tensor(IMAGE * [1, 2, 3] + [0, 1, 2]).float().permute(0, 3, 1, 2)
    out = torch.nn.BatchNorm2d(3)(channels_first).detach().permute(0, 2, 3, 1)
    return out.numpy(), np.array(keras.layers.BatchNormalization(epsilon=1e-5)(
        channels_first.permute(0, 2, 3, 1).numpy(), training=False))


def _lstm() -> Pair:
    """The same weights in PyTorch's order of gates and in that of ONNX: i o f c."""
    import torch
    weight = torch.nn.LSTM(3, 2).weight_ih_l0.detach().numpy()
    i, f, g, o = np.split(weight, 4)
    return weight, np.concatenate([i, o, f, g])


def _gru() -> Pair:
    """PyTorch's r z n against Keras's z r h, transposed."""
    import torch
    weight = torch.nn.GRU(3, 2).weight_ih_l0.detach().numpy()
    r, z, n = np.split(weight, 3)
    return weight, np.concatenate([z, r, n]).T


def _logits() -> Pair:
    import tensorflow as tf
    return ROWS, tf.nn.softmax(ROWS).numpy()


def _gelu() -> Pair:
    import jax
    import torch
    return torch.nn.functional.gelu(torch.tensor(ROWS)).numpy(), np.asarray(jax.nn.gelu(ROWS)), ROWS


def _leaky() -> Pair:
    import tensorflow as tf
    import torch
    return (torch.nn.functional.leaky_relu(torch.tensor(ROWS)).numpy(),
            tf.nn.leaky_relu(ROWS).numpy(), ROWS)


def _loss() -> Pair:
    import keras
    import torch
    naive = torch.nn.MSELoss(reduction="sum")(torch.tensor(ROWS), torch.zeros(6, 5)).numpy()
    return naive, np.array(keras.losses.MeanSquaredError()(np.zeros_like(ROWS), ROWS)), ROWS


def _cosine() -> Pair:
    import keras
    import torch
    other = ROWS[::-1].copy()
    return (torch.nn.functional.cosine_similarity(torch.tensor(ROWS), torch.tensor(other)).numpy(),
            np.array(keras.losses.cosine_similarity(ROWS, other)))


def _convolution() -> Pair:
    """What mathematics calls a convolution flips its kernel."""
    import torch
    kernel = np.array([1.0, 2.0, -1.0], np.float32)
    signal = np.array([0.0, 0.0, 1.0, 0.0, 0.0], np.float32)
    layer = torch.nn.functional.conv1d(torch.tensor(signal)[None, None], torch.tensor(kernel)[None, None])
    return layer.numpy()[0, 0], np.convolve(signal, kernel, "valid")


def _labels() -> Pair:
    import tensorflow as tf
    ids = np.array([0, 2, 1, 2])
    return ids, tf.one_hot(ids, 3).numpy()


def _mask() -> Pair:
    mask = np.tril(np.ones((3, 3), bool))
    return mask, ~mask


def _last_step() -> Pair:
    import tensorflow as tf
    sequence = RNG.normal(size=(2, 4, 3))
    return sequence, tf.reverse(sequence, [1]).numpy()


def _pooled() -> Pair:
    import keras
    import torch
    channels_first = torch.tensor(IMAGE).permute(0, 3, 1, 2)
    return (torch.nn.AdaptiveAvgPool2d(1)(channels_first).numpy(),
            np.array(keras.layers.GlobalAveragePooling2D()(IMAGE)))


def _dropout() -> Pair:
    import torch
    torch.manual_seed(0)
    out = torch.nn.functional.dropout(torch.tensor(ROWS), 0.25).numpy()
    return out, ROWS * (out != 0)


def _pixels() -> Pair:
    import keras
    pixels = RNG.integers(0, 256, (2, 3, 3, 1)).astype(np.float32)
    return pixels, np.array(keras.layers.Rescaling(1 / 255)(pixels))


def _shuffled() -> Pair:
    import tensorflow as tf
    batches = tf.data.Dataset.from_tensor_slices(ROWS).shuffle(6, seed=1).batch(6)
    return ROWS, next(iter(batches)).numpy()


def _bias() -> Pair:
    import tensorflow as tf
    import torch
    layer = torch.nn.Linear(5, 3)
    x = torch.tensor(ROWS)
    return tf.matmul(ROWS, layer.weight.detach().numpy().T).numpy(), layer(x).detach().numpy()


def _scores() -> Pair:
    import tensorflow as tf
    import torch
    query, key = RNG.normal(size=(2, 4, 16)).astype(np.float32)
    scaled = torch.baddbmm(torch.zeros(1, 4, 4), torch.tensor(query)[None], torch.tensor(key).T[None],
                           alpha=1 / 4)[0]
    return scaled.numpy(), tf.matmul(query, key, transpose_b=True).numpy()


PAIRS: dict[str, tuple[Callable[[], Pair], str]] = {
    "std": (_std, "numerics/sample-std"), "dense": (_dense, "layers/dense-weight-layout"),
    "layout": (_layout, "tensors/channels-last"), "flatten": (_flatten, "layers/flatten-channel-order"),
    "padding": (_padding, "layers/same-padding-stride"), "pool": (_pool, "layers/pool-padding"),
    "layer norm": (_norm("layer"), "layers/layernorm-epsilon"),
    "batch norm": (_norm("batch"), "layers/batchnorm-epsilon"),
    "inference": (_inference, "layers/batchnorm-epsilon"),
    "mode": (_mode, "porting/cnn-with-batchnorm"), "lstm": (_lstm, "porting/lstm"),
    "gru": (_gru, "layers/gru-gate-order"), "logits": (_logits, "numerics/softmax-cross-entropy-logits"),
    "gelu": (_gelu, "layers/gelu-approximation"), "leaky": (_leaky, "layers/leaky-relu-slope"),
    "loss": (_loss, "training/loss-reduction"), "cosine": (_cosine, "training/cosine-loss-sign"),
    "convolution": (_convolution, "layers/convolution-flips"),
    "labels": (_labels, "training/label-encodings"), "mask": (_mask, "layers/attention-mask-polarity"),
    "last step": (_last_step, "layers/bidirectional-last-step"),
    "pooled": (_pooled, "tensors/broadcasting"), "dropout": (_dropout, "training/dropout-train-eval"),
    "pixels": (_pixels, "data/image-rescale"), "shuffled": (_shuffled, "data/shuffle-buffer"),
    "bias": (_bias, "porting/dense-network"), "scores": (_scores, "layers/attention-scale")}
