"""Layers in PyTorch: what a reader would type, one function per operation."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def _load(layer, **weights):
    """Puts given weights into a layer."""
    with torch.no_grad():
        for name, value in weights.items():
            layer.get_parameter(name).copy_(torch.tensor(np.array(value, np.float32)))
    return layer


def _first(x):
    """Channels from last to first."""
    return x.movedim(-1, 1)


def _filters(kernel):
    """(…, in, out) to (out, in, …)."""
    kernel = np.array(kernel, np.float32)
    return np.moveaxis(kernel, (-1, -2), (0, 1))


def _turned(kernel):
    """(…, in, out) to (in, out, …), as transposed convolutions want it."""
    return np.moveaxis(np.array(kernel, np.float32), (-2, -1), (0, 1))


def linear(x, kernel, bias):
    layer = nn.Linear(3, 4)  # shown
    return _load(layer, weight=np.transpose(kernel), bias=bias)(x)


def linear_without_bias(x, kernel):
    layer = nn.Linear(3, 4, bias=False)  # shown
    return _load(layer, weight=np.transpose(kernel))(x)


def linear_with_activation(x, kernel, bias):
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU())  # shown
    _load(model[0], weight=np.transpose(kernel), bias=bias)
    return model(x)


def linear_function(x, weight, bias):
    return F.linear(x, weight, bias)


def bilinear(x, y, weight, bias):
    return F.bilinear(x, y, weight, bias)


def identity(x):
    return nn.Identity()(x)


def flatten_images(x):
    x = _first(x)
    return nn.Flatten()(x)  # shown


def unflatten_layer(x):
    return nn.Unflatten(1, (2, 3))(x)


def permute_layer(x):
    return x.permute(0, 3, 1, 2)


def repeat_vector(x):
    return x.unsqueeze(1).repeat(1, 3, 1)


def cropping(x):
    x = _first(x)
    return F.pad(x, (-1, -1, -1, -1))  # shown


def embedding(ids, table):
    layer = nn.Embedding(5, 3)  # shown
    return _load(layer, weight=table)(ids)


def embedding_function(ids, table):
    return F.embedding(ids, table)


def embedding_padding(ids):
    layer = nn.Embedding(5, 3, padding_idx=0)  # shown
    return bool((layer(ids) == 0).all())


def embedding_initial(ids):
    return nn.Embedding(1000, 16)(ids)


def embedding_bag(ids, table):
    layer = nn.EmbeddingBag(5, 3, mode="mean")  # shown
    return _load(layer, weight=table)(ids)


def conv1d(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv1d(2, 3, 3)  # shown
    return _load(layer, weight=_filters(kernel), bias=bias)(x)


def conv1d_causal(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv1d(2, 3, 3)  # shown
    _load(layer, weight=_filters(kernel), bias=bias)
    return layer(F.pad(x, (2, 0)))  # shown


def conv2d(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv2d(2, 3, 3)  # shown
    return _load(layer, weight=_filters(kernel), bias=bias)(x)


def conv2d_function(x, kernel):
    x, kernel = _first(x), kernel.permute(3, 2, 0, 1)
    return F.conv2d(x, kernel)  # shown


def conv2d_same(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv2d(2, 3, 3, padding="same")  # shown
    return _load(layer, weight=_filters(kernel), bias=bias)(x)


def conv2d_stride_same(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv2d(2, 3, 3, stride=2, padding=1)  # shown
    return _load(layer, weight=_filters(kernel), bias=bias)(x)


def conv2d_stride_padded(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv2d(2, 3, 3, stride=2, padding=1)  # shown
    return _load(layer, weight=_filters(kernel), bias=bias)(x)


def conv2d_dilated(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv2d(2, 3, 2, dilation=2)  # shown
    return _load(layer, weight=_filters(kernel), bias=bias)(x)


def conv2d_grouped(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv2d(2, 4, 3, groups=2)  # shown
    return _load(layer, weight=_filters(kernel), bias=bias)(x)


def conv2d_depthwise(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv2d(2, 4, 3, groups=2)  # shown
    kernel = np.transpose(kernel, (2, 3, 0, 1)).reshape(4, 1, 3, 3)
    return _load(layer, weight=kernel, bias=bias)(x)


def conv2d_separable(x, depthwise, pointwise, bias):
    x = _first(x)
    depth = nn.Conv2d(2, 2, 3, groups=2, bias=False)  # shown
    point = nn.Conv2d(2, 3, 1)  # shown
    _load(depth, weight=np.transpose(depthwise, (2, 3, 0, 1)))
    _load(point, weight=_filters(pointwise), bias=bias)
    return point(depth(x))  # shown


def conv3d(x, kernel, bias):
    x = _first(x)
    layer = nn.Conv3d(2, 3, 2)  # shown
    return _load(layer, weight=_filters(kernel), bias=bias)(x)


def conv1d_transpose(x, kernel, bias):
    x = _first(x)
    layer = nn.ConvTranspose1d(2, 3, 3, stride=2)  # shown
    return _load(layer, weight=_turned(kernel), bias=bias)(x)


def conv2d_transpose(x, kernel, bias):
    x = _first(x)
    layer = nn.ConvTranspose2d(2, 2, 3, stride=2)  # shown
    return _load(layer, weight=_turned(kernel), bias=bias)(x)


def conv2d_transpose_same(x, kernel, bias):
    x = _first(x)
    layer = nn.ConvTranspose2d(2, 2, 3, stride=2, padding=1, output_padding=1)  # shown
    return _load(layer, weight=_turned(kernel), bias=bias)(x)


def max_pool1d(x):
    x = _first(x)
    return nn.MaxPool1d(2)(x)  # shown


def max_pool2d(x):
    x = _first(x)
    return nn.MaxPool2d(2)(x)  # shown


def max_pool3d(x):
    x = _first(x)
    return nn.MaxPool3d(2)(x)  # shown


def max_pool2d_function(x):
    x = _first(x)
    return F.max_pool2d(x, 2)  # shown


def max_pool2d_overlapping(x):
    x = _first(x)
    return nn.MaxPool2d(3, stride=2, padding=1)(x)  # shown


def max_pool2d_ceil(x):
    x = _first(x)
    return nn.MaxPool2d(2, ceil_mode=True)(x)  # shown


def max_pool2d_indices(x):
    x = _first(x)
    return nn.MaxPool2d(2, return_indices=True)(x)  # shown


def max_unpool2d(x):
    x = _first(x)
    pooled, indices = F.max_pool2d(x, 2, return_indices=True)
    return nn.MaxUnpool2d(2)(pooled, indices)  # shown


def avg_pool1d(x):
    x = _first(x)
    return nn.AvgPool1d(2)(x)  # shown


def avg_pool2d(x):
    x = _first(x)
    return nn.AvgPool2d(2)(x)  # shown


def avg_pool3d(x):
    x = _first(x)
    return nn.AvgPool3d(2)(x)  # shown


def avg_pool2d_padded(x):
    x = _first(x)
    return nn.AvgPool2d(3, stride=1, padding=1)(x)  # shown


def avg_pool2d_padding_not_counted(x):
    x = _first(x)
    return nn.AvgPool2d(3, stride=1, padding=1, count_include_pad=False)(x)  # shown


def global_avg_pool2d(x):
    x = _first(x)
    return nn.AdaptiveAvgPool2d(1)(x)  # shown


def global_max_pool2d(x):
    x = _first(x)
    return nn.AdaptiveMaxPool2d(1)(x)  # shown


def global_avg_pool1d(x):
    x = _first(x)
    return nn.AdaptiveAvgPool1d(1)(x)  # shown


def adaptive_avg_pool2d(x):
    x = _first(x)
    return nn.AdaptiveAvgPool2d((2, 2))(x)  # shown


def adaptive_max_pool2d(x):
    x = _first(x)
    return nn.AdaptiveMaxPool2d((2, 2))(x)  # shown


def lp_pool2d(x):
    x = _first(x)
    return nn.LPPool2d(2, 2)(x)  # shown


def zero_pad2d(x):
    x = _first(x)
    return nn.ZeroPad2d((1, 2, 0, 1))(x)  # shown


def reflection_pad2d(x):
    x = _first(x)
    return nn.ReflectionPad2d(1)(x)  # shown


def upsample_nearest(x):
    x = _first(x)
    return nn.Upsample(scale_factor=2)(x)  # shown


def upsample_bilinear(x):
    x = _first(x)
    return nn.Upsample(scale_factor=2, mode="bilinear")(x)  # shown


def upsample_align_corners(x):
    x = _first(x)
    return nn.Upsample(size=(3, 3), mode="bilinear", align_corners=True)(x)  # shown


def resize_nearest(x, size):
    x = _first(x)
    return F.interpolate(x, size=size, mode="nearest")  # shown


def resize_bilinear(x, size):
    x = _first(x)
    return F.interpolate(x, size=size, mode="bilinear")  # shown


def resize_bilinear_antialias(x, size):
    x = _first(x)
    return F.interpolate(x, size=size, mode="bilinear", antialias=True)  # shown


def resize_bicubic(x, size):
    x = _first(x)
    return F.interpolate(x, size=size, mode="bicubic")  # shown


def batch_norm1d(x, gamma, beta, mean, variance):
    layer = nn.BatchNorm1d(3, eps=1e-3).eval()  # shown
    _load(layer, weight=gamma, bias=beta)
    layer.running_mean.copy_(torch.tensor(mean))
    layer.running_var.copy_(torch.tensor(variance))
    return layer(x)


def batch_norm2d_in_training(x):
    x = _first(x)
    layer = nn.BatchNorm2d(2, eps=1e-3)  # shown
    return layer(x)


def batch_norm_statistics(x):
    layer = nn.BatchNorm1d(3)  # shown
    layer(x)  # shown
    return layer.running_mean, layer.running_var  # shown


def batch_norm_function(x, mean, variance, gamma, beta):
    return F.batch_norm(x, mean, variance, gamma, beta, eps=1e-3)


def layer_norm(x, gamma, beta):
    layer = nn.LayerNorm(4, eps=1e-5)  # shown
    return _load(layer, weight=gamma, bias=beta)(x)


def layer_norm_of_axes(x):
    return nn.LayerNorm((2, 3), eps=1e-5)(x)


def group_norm(x):
    x = _first(x)
    return nn.GroupNorm(2, 4, eps=1e-5)(x)  # shown


def instance_norm(x):
    x = _first(x)
    return nn.InstanceNorm2d(2, eps=1e-5)(x)  # shown


def rms_norm(x, scale):
    layer = nn.RMSNorm(4, eps=1e-6)  # shown
    return _load(layer, weight=scale)(x)


def local_response_norm(x):
    x = _first(x)
    return nn.LocalResponseNorm(3, alpha=0.1, beta=0.75, k=1.0)(x)  # shown


def spectral_norm(x, kernel):
    layer = _load(nn.Linear(3, 4, bias=False), weight=np.transpose(kernel))
    layer = nn.utils.parametrizations.spectral_norm(layer)  # shown
    for _ in range(100):
        layer(x)
    return layer(x)


def weight_norm(x, kernel):
    layer = _load(nn.Linear(3, 4, bias=False), weight=np.transpose(kernel))
    layer = nn.utils.parametrizations.weight_norm(layer)  # shown
    return layer(x)


def dropout_in_training(x):
    return nn.Dropout(0.3)(x)


def dropout_in_inference(x):
    layer = nn.Dropout(0.3).eval()  # shown
    return layer(x)  # shown


def dropout_as_called(x):
    return nn.Dropout(0.3)(x)


def dropout2d(x):
    return nn.Dropout2d(0.1)(x)


def alpha_dropout(x):
    return nn.AlphaDropout(0.3)(x)


def gaussian_noise(x):
    return x + 0.5 * torch.randn_like(x)


def gaussian_dropout(x):
    return x * (1 + (0.2 / 0.8) ** 0.5 * torch.randn_like(x))


def rnn(x, kernel, recurrent, bias):
    layer = nn.RNN(2, 3, batch_first=True)  # shown
    _load(layer, weight_ih_l0=np.transpose(kernel), weight_hh_l0=np.transpose(recurrent),
          bias_ih_l0=bias, bias_hh_l0=np.zeros(3))
    output, last = layer(x)  # shown
    return output


def lstm(x, kernel, recurrent, bias):
    layer = nn.LSTM(2, 3, batch_first=True)  # shown
    _load(layer, weight_ih_l0=np.transpose(kernel), weight_hh_l0=np.transpose(recurrent),
          bias_ih_l0=bias, bias_hh_l0=np.zeros(12))
    output, (hidden, cell) = layer(x)  # shown
    return output


def lstm_last(x, kernel, recurrent, bias):
    layer = nn.LSTM(2, 3, batch_first=True)  # shown
    _load(layer, weight_ih_l0=np.transpose(kernel), weight_hh_l0=np.transpose(recurrent),
          bias_ih_l0=bias, bias_hh_l0=np.zeros(12))
    output, (hidden, cell) = layer(x)  # shown
    return hidden[-1]  # shown


def lstm_states(x, kernel, recurrent, bias):
    layer = nn.LSTM(2, 3, batch_first=True)  # shown
    _load(layer, weight_ih_l0=np.transpose(kernel), weight_hh_l0=np.transpose(recurrent),
          bias_ih_l0=bias, bias_hh_l0=np.zeros(12))
    output, (hidden, cell) = layer(x)  # shown
    return output, hidden, cell


def _gates(weights):
    """Update, reset, new to reset, update, new."""
    update, reset, new = np.split(np.array(weights, np.float32), 3, axis=-1)
    return np.concatenate([reset, update, new], axis=-1)


def gru(x, kernel, recurrent, bias):
    layer = nn.GRU(2, 3, batch_first=True)  # shown
    _load(layer, weight_ih_l0=_gates(kernel).T, weight_hh_l0=_gates(recurrent).T,
          bias_ih_l0=_gates(bias[0]), bias_hh_l0=_gates(bias[1]))
    output, last = layer(x)  # shown
    return output


def gru_by_gates_in_order(x, kernel, recurrent, bias):
    layer = nn.GRU(2, 3, batch_first=True)  # shown
    _load(layer, weight_ih_l0=np.transpose(kernel), weight_hh_l0=np.transpose(recurrent),
          bias_ih_l0=bias[0], bias_hh_l0=bias[1])
    output, last = layer(x)  # shown
    return output


def lstm_cell(x, hidden, cell, kernel, recurrent, bias):
    layer = nn.LSTMCell(2, 3)  # shown
    _load(layer, weight_ih=np.transpose(kernel), weight_hh=np.transpose(recurrent),
          bias_ih=bias, bias_hh=np.zeros(12))
    hidden, cell = layer(x, (hidden, cell))  # shown
    return hidden, cell


def gru_cell(x, hidden, kernel, recurrent, bias):
    layer = nn.GRUCell(2, 3)  # shown
    _load(layer, weight_ih=_gates(kernel).T, weight_hh=_gates(recurrent).T,
          bias_ih=_gates(bias[0]), bias_hh=_gates(bias[1]))
    return layer(x, hidden)  # shown


def lstm_bidirectional(x, kernel, recurrent, bias):
    layer = nn.LSTM(2, 3, batch_first=True, bidirectional=True)  # shown
    for end in ("l0", "l0_reverse"):
        _load(layer, **{f"weight_ih_{end}": np.transpose(kernel), f"weight_hh_{end}": np.transpose(recurrent),
                        f"bias_ih_{end}": bias, f"bias_hh_{end}": np.zeros(12)})
    output, (hidden, cell) = layer(x)  # shown
    return output


def rnn_stacked(x, kernel, recurrent, bias, second):
    layer = nn.RNN(2, 3, num_layers=2, batch_first=True)  # shown
    for end, weight in (("l0", kernel), ("l1", second)):
        _load(layer, **{f"weight_ih_{end}": np.transpose(weight), f"weight_hh_{end}": np.transpose(recurrent),
                        f"bias_ih_{end}": bias, f"bias_hh_{end}": np.zeros(3)})
    output, last = layer(x)  # shown
    return output


def lstm_of_lengths(x, lengths, kernel, recurrent, bias):
    layer = nn.LSTM(2, 3, batch_first=True)  # shown
    _load(layer, weight_ih_l0=np.transpose(kernel), weight_hh_l0=np.transpose(recurrent),
          bias_ih_l0=bias, bias_hh_l0=np.zeros(12))
    packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)  # shown
    output, (hidden, cell) = layer(packed)  # shown
    return hidden[-1]  # shown


def time_distributed(x, kernel, bias):
    layer = nn.Linear(2, 4)  # shown
    return _load(layer, weight=np.transpose(kernel), bias=bias)(x)


def masking(x):
    return (x != 0).any(dim=-1)  # shown


def _attend(layer, weights, bias):
    query, key, value, out = (np.array(weight) for weight in weights)
    together = np.concatenate([part.reshape(4, 4).T for part in (query, key, value)])
    return _load(layer, in_proj_weight=together, in_proj_bias=np.zeros(12),
                 **{"out_proj.weight": out.reshape(4, 4).T, "out_proj.bias": bias})


def multihead_attention(query, key, value, weights, bias):
    layer = nn.MultiheadAttention(4, 2, batch_first=True)  # shown
    _attend(layer, weights, bias)
    output, scores = layer(query, key, value)  # shown
    return output


def multihead_attention_of_mask(query, key, value, mask, weights, bias):
    layer = nn.MultiheadAttention(4, 2, batch_first=True)  # shown
    _attend(layer, weights, bias)
    output, scores = layer(query, key, value, attn_mask=mask)  # shown
    return output


def multihead_attention_scores(query, key, value, weights, bias):
    layer = nn.MultiheadAttention(4, 2, batch_first=True)  # shown
    _attend(layer, weights, bias)
    output, scores = layer(query, key, value)  # shown
    return scores  # shown


def attention(query, key, value):
    query, key, value = (part.transpose(1, 2) for part in (query, key, value))
    return F.scaled_dot_product_attention(query, key, value)  # shown


def attention_of_mask(query, key, value, mask):
    query, key, value = (part.transpose(1, 2) for part in (query, key, value))
    return F.scaled_dot_product_attention(query, key, value, attn_mask=mask)  # shown


def attention_causal(query, key, value):
    query, key, value = (part.transpose(1, 2) for part in (query, key, value))
    return F.scaled_dot_product_attention(query, key, value, is_causal=True)  # shown


def attention_unscaled(query, value):
    return F.scaled_dot_product_attention(query, value, value, scale=1.0)


def transformer_encoder_layer(x):
    layer = nn.TransformerEncoderLayer(4, 2, dim_feedforward=8, batch_first=True).eval()  # shown
    _load(layer, **{name: np.linspace(-0.5, 0.5, p.numel()).reshape(p.shape)
                    for name, p in layer.named_parameters()})
    return layer(x)


def sequential(x, kernel, bias):
    model = nn.Sequential(nn.Linear(3, 4), nn.Tanh())  # shown
    _load(model[0], weight=np.transpose(kernel), bias=bias)
    return model(x)


def module_list():
    layers = nn.ModuleList([nn.Linear(3, 3) for _ in range(2)])  # shown
    return len(layers), len(list(layers.parameters()))


def add_layer(x, y):
    return x + y


def multiply_layer(x, y):
    return x * y


def average_layer(x, y):
    return (x + y) / 2


def concatenate_layer(x, y):
    x, y = _first(x), _first(y)
    return torch.cat([x, y], dim=1)  # shown


def dot_layer(x, y):
    return (x * y).sum(dim=1, keepdim=True)


def cosine_layer(x, y):
    return nn.CosineSimilarity(dim=1)(x, y)


def custom_layer(x, kernel):
    class Scaled(nn.Module):  # shown
        def __init__(self, size):  # shown
            super().__init__()  # shown
            self.weight = nn.Parameter(torch.ones(size))  # shown

        def forward(self, x):  # shown
            return x * self.weight  # shown

    layer = Scaled(3)  # shown
    return _load(layer, weight=kernel)(x)


def functional_model(x, kernel, bias):
    class Net(nn.Module):  # shown
        def __init__(self):  # shown
            super().__init__()  # shown
            self.dense = nn.Linear(3, 4)  # shown

        def forward(self, inputs):  # shown
            return F.relu(self.dense(inputs))  # shown

    model = Net()  # shown
    _load(model.dense, weight=np.transpose(kernel), bias=bias)
    return model(x)


def parameters():
    layer = nn.Linear(3, 4)
    return [tuple(p.shape) for p in layer.parameters()]  # shown


def count_parameters():
    model = nn.BatchNorm1d(4)
    return sum(p.numel() for p in model.parameters())  # shown


def count_trainable():
    layer = nn.Linear(3, 4)
    return sum(p.numel() for p in layer.parameters() if p.requires_grad)  # shown


def named_parameters():
    layer = nn.Linear(3, 4)
    return ", ".join(name for name, _ in layer.named_parameters())  # shown


def state_dict(kernel, bias):
    layer = _load(nn.Linear(3, 4), weight=np.transpose(kernel), bias=bias)
    return layer.state_dict()  # shown


def load_weights(x, kernel, bias):
    layer = nn.Linear(3, 4)
    weights = {"weight": torch.tensor(kernel).T, "bias": torch.tensor(bias)}
    layer.load_state_dict(weights)  # shown
    return layer(x)


def freeze_layer():
    layer = nn.Linear(3, 4)
    layer.requires_grad_(False)  # shown
    return len([p for p in layer.parameters() if p.requires_grad])


def train_and_eval(x):
    layer = nn.Dropout(0.5)
    layer.eval()  # shown
    return layer(x)


def register_buffer():
    layer = nn.Module()
    layer.register_buffer("steps", torch.zeros(3))  # shown
    return len(list(layer.parameters())), len(layer.state_dict())


def apply_to_layers():
    model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
    model.apply(lambda layer: layer.bias.data.fill_(1.0) if hasattr(layer, "bias") else None)  # shown
    return [layer.bias for layer in model]


def children():
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
    return len(list(model.children()))  # shown


def forward_hook(x):
    model = nn.Sequential(nn.Flatten(), nn.ReLU())
    seen = []
    model[0].register_forward_hook(lambda layer, inputs, output: seen.append(output))  # shown
    model(x)
    return seen[0]


def linear_initial(x):
    layer = nn.Linear(200, 100)  # shown
    layer(x)
    return layer.weight


def lstm_initial_bias(x):
    layer = nn.LSTM(2, 3)  # shown
    return layer.bias_ih_l0 + layer.bias_hh_l0


def xavier_uniform():
    return nn.init.xavier_uniform_(torch.empty(200, 100))  # shown


def xavier_normal():
    return nn.init.xavier_normal_(torch.empty(200, 100))  # shown


def kaiming_uniform():
    weight = nn.init.kaiming_uniform_(torch.empty(100, 200), nonlinearity="relu")  # shown
    return weight.T


def kaiming_normal():
    weight = nn.init.kaiming_normal_(torch.empty(100, 200), nonlinearity="relu")  # shown
    return weight.T


def lecun_normal():
    weight = nn.init.kaiming_normal_(torch.empty(100, 200), nonlinearity="linear")  # shown
    return weight.T


def orthogonal():
    weight = nn.init.orthogonal_(torch.empty(4, 4))  # shown
    return weight @ weight.T


def trunc_normal():
    return nn.init.trunc_normal_(torch.empty(200, 100), std=0.02)  # shown


def uniform_initializer():
    return nn.init.uniform_(torch.empty(200, 100), -0.1, 0.1)  # shown


def normal_initializer():
    return nn.init.normal_(torch.empty(200, 100), std=0.02)  # shown


def constant_initializer():
    return nn.init.constant_(torch.empty(2, 3), 0.5)  # shown
