"""Layers in TensorFlow: what a reader would type, one function per operation."""

import math

import numpy as np
import tensorflow as tf


def _load(layer, x, *weights):
    """Builds a layer and puts given weights into it."""
    layer.build(tuple(x.shape))
    layer.set_weights([np.array(value, np.float32) for value in weights])
    return layer


def linear(x, kernel, bias):
    layer = tf.keras.layers.Dense(4)  # shown
    return _load(layer, x, kernel, bias)(x)


def linear_without_bias(x, kernel):
    layer = tf.keras.layers.Dense(4, use_bias=False)  # shown
    return _load(layer, x, kernel)(x)


def linear_with_activation(x, kernel, bias):
    layer = tf.keras.layers.Dense(4, activation="relu")  # shown
    return _load(layer, x, kernel, bias)(x)


def linear_function(x, weight, bias):
    return tf.matmul(x, weight, transpose_b=True) + bias


def bilinear(x, y, weight, bias):
    return tf.einsum("bi,oij,bj->bo", x, weight, y) + bias


def identity(x):
    return tf.keras.layers.Identity()(x)


def flatten_images(x):
    return tf.keras.layers.Flatten()(x)


def unflatten_layer(x):
    return tf.keras.layers.Reshape((2, 3))(x)


def permute_layer(x):
    return tf.keras.layers.Permute((3, 1, 2))(x)


def repeat_vector(x):
    return tf.keras.layers.RepeatVector(3)(x)


def cropping(x):
    return tf.keras.layers.Cropping2D(1)(x)


def embedding(ids, table):
    layer = tf.keras.layers.Embedding(5, 3)  # shown
    return _load(layer, ids, table)(ids)


def embedding_function(ids, table):
    return tf.nn.embedding_lookup(table, ids)


def embedding_padding(ids):
    tf.keras.utils.set_random_seed(0)
    layer = tf.keras.layers.Embedding(5, 3, mask_zero=True)  # shown
    return bool(tf.reduce_all(layer(ids) == 0))


def embedding_initial(ids):
    tf.keras.utils.set_random_seed(0)
    return tf.keras.layers.Embedding(1000, 16)(ids)  # shown


def embedding_bag(ids, table):
    layer = tf.keras.layers.Embedding(5, 3)  # shown
    _load(layer, ids, table)
    return tf.reduce_mean(layer(ids), axis=1)  # shown


def conv1d(x, kernel, bias):
    layer = tf.keras.layers.Conv1D(3, 3)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv1d_causal(x, kernel, bias):
    layer = tf.keras.layers.Conv1D(3, 3, padding="causal")  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d(x, kernel, bias):
    layer = tf.keras.layers.Conv2D(3, 3)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_function(x, kernel):
    return tf.nn.conv2d(x, kernel, strides=1, padding="VALID")


def conv2d_same(x, kernel, bias):
    layer = tf.keras.layers.Conv2D(3, 3, padding="same")  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_stride_same(x, kernel, bias):
    layer = tf.keras.layers.Conv2D(3, 3, strides=2, padding="same")  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_stride_padded(x, kernel, bias):
    padding = tf.keras.layers.ZeroPadding2D(1)  # shown
    layer = tf.keras.layers.Conv2D(3, 3, strides=2)  # shown
    _load(layer, x, kernel, bias)
    return layer(padding(x))  # shown


def conv2d_dilated(x, kernel, bias):
    layer = tf.keras.layers.Conv2D(3, 2, dilation_rate=2)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_grouped(x, kernel, bias):
    layer = tf.keras.layers.Conv2D(4, 3, groups=2)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_depthwise(x, kernel, bias):
    layer = tf.keras.layers.DepthwiseConv2D(3, depth_multiplier=2)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_separable(x, depthwise, pointwise, bias):
    layer = tf.keras.layers.SeparableConv2D(3, 3)  # shown
    return _load(layer, x, depthwise, pointwise, bias)(x)


def conv3d(x, kernel, bias):
    layer = tf.keras.layers.Conv3D(3, 2)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv1d_transpose(x, kernel, bias):
    layer = tf.keras.layers.Conv1DTranspose(3, 3, strides=2)  # shown
    return _load(layer, x, np.swapaxes(kernel, -1, -2), bias)(x)


def conv2d_transpose(x, kernel, bias):
    layer = tf.keras.layers.Conv2DTranspose(2, 3, strides=2)  # shown
    return _load(layer, x, np.swapaxes(kernel, -1, -2), bias)(x)


def conv2d_transpose_same(x, kernel, bias):
    layer = tf.keras.layers.Conv2DTranspose(2, 3, strides=2, padding="same")  # shown
    return _load(layer, x, np.swapaxes(kernel, -1, -2), bias)(x)


def max_pool1d(x):
    return tf.keras.layers.MaxPooling1D(2)(x)


def max_pool2d(x):
    return tf.keras.layers.MaxPooling2D(2)(x)


def max_pool3d(x):
    return tf.keras.layers.MaxPooling3D(2)(x)


def max_pool2d_function(x):
    return tf.nn.max_pool2d(x, 2, strides=2, padding="VALID")


def max_pool2d_overlapping(x):
    return tf.keras.layers.MaxPooling2D(3, strides=2, padding="same")(x)


def max_pool2d_ceil(x):
    return tf.keras.layers.MaxPooling2D(2, padding="same")(x)


def max_pool2d_indices(x):
    return tf.nn.max_pool_with_argmax(x, 2, strides=2, padding="VALID")


def avg_pool1d(x):
    return tf.keras.layers.AveragePooling1D(2)(x)


def avg_pool2d(x):
    return tf.keras.layers.AveragePooling2D(2)(x)


def avg_pool3d(x):
    return tf.keras.layers.AveragePooling3D(2)(x)


def avg_pool2d_padded(x):
    return tf.keras.layers.AveragePooling2D(3, strides=1, padding="same")(x)


def avg_pool2d_padding_not_counted(x):
    return tf.keras.layers.AveragePooling2D(3, strides=1, padding="same")(x)


def global_avg_pool2d(x):
    return tf.keras.layers.GlobalAveragePooling2D()(x)


def global_max_pool2d(x):
    return tf.keras.layers.GlobalMaxPooling2D()(x)


def global_avg_pool1d(x):
    return tf.keras.layers.GlobalAveragePooling1D()(x)


def adaptive_avg_pool2d(x):
    return tf.keras.layers.AdaptiveAveragePooling2D((2, 2))(x)


def adaptive_max_pool2d(x):
    return tf.keras.layers.AdaptiveMaxPooling2D((2, 2))(x)


def lp_pool2d(x):
    return tf.sqrt(4 * tf.nn.avg_pool2d(x**2, 2, strides=2, padding="VALID"))


def zero_pad2d(x):
    return tf.keras.layers.ZeroPadding2D(((0, 1), (1, 2)))(x)


def reflection_pad2d(x):
    return tf.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]], mode="REFLECT")


def upsample_nearest(x):
    return tf.keras.layers.UpSampling2D(2)(x)


def upsample_bilinear(x):
    return tf.keras.layers.UpSampling2D(2, interpolation="bilinear")(x)


def upsample_align_corners(x):
    return tf.compat.v1.image.resize_bilinear(x, (3, 3), align_corners=True)


def resize_nearest(x, size):
    return tf.image.resize(x, size, method="nearest")


def resize_bilinear(x, size):
    return tf.image.resize(x, size, method="bilinear")


def resize_bilinear_antialias(x, size):
    return tf.image.resize(x, size, method="bilinear", antialias=True)


def resize_bicubic(x, size):
    return tf.image.resize(x, size, method="bicubic")


def batch_norm1d(x, gamma, beta, mean, variance):
    layer = tf.keras.layers.BatchNormalization(epsilon=1e-3)  # shown
    return _load(layer, x, gamma, beta, mean, variance)(x)


def batch_norm2d_in_training(x):
    layer = tf.keras.layers.BatchNormalization(epsilon=1e-3)  # shown
    return layer(x, training=True)  # shown


def batch_norm_statistics(x):
    layer = tf.keras.layers.BatchNormalization()  # shown
    layer(x, training=True)  # shown
    return layer.moving_mean.value, layer.moving_variance.value  # shown


def batch_norm_function(x, mean, variance, gamma, beta):
    return tf.nn.batch_normalization(x, mean, variance, beta, gamma, variance_epsilon=1e-3)


def layer_norm(x, gamma, beta):
    layer = tf.keras.layers.LayerNormalization(epsilon=1e-5)  # shown
    return _load(layer, x, gamma, beta)(x)


def layer_norm_of_axes(x):
    return tf.keras.layers.LayerNormalization(axis=(1, 2), epsilon=1e-5)(x)


def group_norm(x):
    return tf.keras.layers.GroupNormalization(2, epsilon=1e-5)(x)


def instance_norm(x):
    return tf.keras.layers.GroupNormalization(groups=-1, epsilon=1e-5)(x)


def rms_norm(x, scale):
    layer = tf.keras.layers.RMSNormalization(epsilon=1e-6)  # shown
    return _load(layer, x, scale)(x)


def local_response_norm(x):
    return tf.nn.local_response_normalization(x, depth_radius=1, bias=1.0, alpha=0.1, beta=0.75)


def spectral_norm(x, kernel):
    tf.keras.utils.set_random_seed(0)
    layer = _load(tf.keras.layers.Dense(4, use_bias=False), x, kernel)
    layer = tf.keras.layers.SpectralNormalization(layer)  # shown
    for _ in range(100):
        layer(x, training=True)
    return layer(x)


def dropout_in_training(x):
    tf.keras.utils.set_random_seed(0)
    layer = tf.keras.layers.Dropout(0.3)  # shown
    return layer(x, training=True)  # shown


def dropout_in_inference(x):
    layer = tf.keras.layers.Dropout(0.3)  # shown
    return layer(x, training=False)  # shown


def dropout_as_called(x):
    tf.keras.utils.set_random_seed(0)
    return tf.keras.layers.Dropout(0.3)(x)  # shown


def dropout2d(x):
    tf.keras.utils.set_random_seed(0)
    layer = tf.keras.layers.SpatialDropout2D(0.1)  # shown
    return layer(x, training=True)  # shown


def alpha_dropout(x):
    tf.keras.utils.set_random_seed(0)
    layer = tf.keras.layers.AlphaDropout(0.3)  # shown
    return layer(x, training=True)  # shown


def gaussian_noise(x):
    tf.keras.utils.set_random_seed(0)
    layer = tf.keras.layers.GaussianNoise(0.5)  # shown
    return layer(x, training=True)  # shown


def gaussian_dropout(x):
    tf.keras.utils.set_random_seed(0)
    layer = tf.keras.layers.GaussianDropout(0.2)  # shown
    return layer(x, training=True)  # shown


def rnn(x, kernel, recurrent, bias):
    layer = tf.keras.layers.SimpleRNN(3, return_sequences=True)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def lstm(x, kernel, recurrent, bias):
    layer = tf.keras.layers.LSTM(3, return_sequences=True)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def lstm_last(x, kernel, recurrent, bias):
    layer = tf.keras.layers.LSTM(3)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def lstm_states(x, kernel, recurrent, bias):
    layer = tf.keras.layers.LSTM(3, return_sequences=True, return_state=True)  # shown
    _load(layer, x, kernel, recurrent, bias)
    output, hidden, cell = layer(x)  # shown
    return output, hidden, cell


def gru(x, kernel, recurrent, bias):
    layer = tf.keras.layers.GRU(3, return_sequences=True)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def gru_by_gates_in_order(x, kernel, recurrent, bias):
    layer = tf.keras.layers.GRU(3, return_sequences=True)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def lstm_cell(x, hidden, cell, kernel, recurrent, bias):
    layer = tf.keras.layers.LSTMCell(3)  # shown
    _load(layer, x, kernel, recurrent, bias)
    output, (hidden, cell) = layer(x, [hidden, cell])  # shown
    return hidden, cell


def gru_cell(x, hidden, kernel, recurrent, bias):
    layer = tf.keras.layers.GRUCell(3)  # shown
    _load(layer, x, kernel, recurrent, bias)
    output, hidden = layer(x, hidden)  # shown
    return output


def lstm_bidirectional(x, kernel, recurrent, bias):
    layer = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(3, return_sequences=True))  # shown
    return _load(layer, x, kernel, recurrent, bias, kernel, recurrent, bias)(x)


def rnn_stacked(x, kernel, recurrent, bias, second):
    layers = [tf.keras.layers.SimpleRNN(3, return_sequences=True) for _ in range(2)]  # shown
    model = tf.keras.Sequential(layers)  # shown
    return _load(model, x, kernel, recurrent, bias, second, recurrent, bias)(x)


def lstm_of_lengths(x, lengths, kernel, recurrent, bias):
    layer = tf.keras.layers.LSTM(3)  # shown
    _load(layer, x, kernel, recurrent, bias)
    mask = tf.sequence_mask(lengths, maxlen=x.shape[1])  # shown
    return layer(x, mask=mask)  # shown


def time_distributed(x, kernel, bias):
    layer = tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(4))  # shown
    return _load(layer, x, kernel, bias)(x)


def masking(x):
    layer = tf.keras.layers.Masking()  # shown
    return layer.compute_mask(x)  # shown


def _attend(layer, query, key, value, weights, bias):
    layer.build(tuple(query.shape), tuple(value.shape), tuple(key.shape))
    zeros = np.zeros((2, 2))
    shown = [weights[0], zeros, weights[1], zeros, weights[2], zeros, weights[3], bias]
    layer.set_weights([np.array(weight, np.float32) for weight in shown])


def multihead_attention(query, key, value, weights, bias):
    layer = tf.keras.layers.MultiHeadAttention(2, 2)  # shown
    _attend(layer, query, key, value, weights, bias)
    return layer(query, value, key)  # shown


def multihead_attention_of_mask(query, key, value, mask, weights, bias):
    layer = tf.keras.layers.MultiHeadAttention(2, 2)  # shown
    _attend(layer, query, key, value, weights, bias)
    return layer(query, value, key, attention_mask=mask)  # shown


def multihead_attention_scores(query, key, value, weights, bias):
    layer = tf.keras.layers.MultiHeadAttention(2, 2)  # shown
    _attend(layer, query, key, value, weights, bias)
    output, scores = layer(query, value, key, return_attention_scores=True)  # shown
    return scores  # shown


def attention(query, key, value):
    scores = tf.einsum("bqhd,bkhd->bhqk", query, key) / query.shape[-1] ** 0.5  # shown
    return tf.einsum("bhqk,bkhd->bqhd", tf.nn.softmax(scores), value)  # shown


def attention_of_mask(query, key, value, mask):
    scores = tf.einsum("bqhd,bkhd->bhqk", query, key) / query.shape[-1] ** 0.5  # shown
    scores = tf.where(mask, scores, float("-inf"))  # shown
    return tf.einsum("bhqk,bkhd->bqhd", tf.nn.softmax(scores), value)  # shown


def attention_causal(query, key, value):
    scores = tf.einsum("bqhd,bkhd->bhqk", query, key) / query.shape[-1] ** 0.5  # shown
    hidden = tf.linalg.band_part(tf.ones_like(scores), -1, 0) == 0  # shown
    scores = tf.where(hidden, float("-inf"), scores)  # shown
    return tf.einsum("bhqk,bkhd->bqhd", tf.nn.softmax(scores), value)  # shown


def attention_unscaled(query, value):
    return tf.keras.layers.Attention()([query, value])


def sequential(x, kernel, bias):
    model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation="tanh")])  # shown
    return _load(model, x, kernel, bias)(x)


def module_list():
    layers = [tf.keras.layers.Dense(3) for _ in range(2)]  # shown
    holder = tf.keras.layers.Layer()
    holder.blocks = layers
    for layer in layers:
        layer.build((1, 3))
    return len(holder.blocks), len(holder.weights)


def add_layer(x, y):
    return tf.keras.layers.Add()([x, y])


def multiply_layer(x, y):
    return tf.keras.layers.Multiply()([x, y])


def average_layer(x, y):
    return tf.keras.layers.Average()([x, y])


def concatenate_layer(x, y):
    return tf.keras.layers.Concatenate()([x, y])


def dot_layer(x, y):
    return tf.keras.layers.Dot(axes=1)([x, y])


def cosine_layer(x, y):
    return tf.keras.layers.Dot(axes=1, normalize=True)([x, y])


def custom_layer(x, kernel):
    class Scaled(tf.keras.layers.Layer):  # shown
        def build(self, shape):  # shown
            self.weight = self.add_weight(shape=(shape[-1],), initializer="ones")  # shown

        def call(self, x):  # shown
            return x * self.weight  # shown

    layer = Scaled()  # shown
    return _load(layer, x, kernel)(x)


def functional_model(x, kernel, bias):
    inputs = tf.keras.Input((3,))  # shown
    outputs = tf.keras.layers.Dense(4, activation="relu")(inputs)  # shown
    model = tf.keras.Model(inputs, outputs)  # shown
    return _load(model, x, kernel, bias)(x)


def parameters():
    layer = tf.keras.layers.Dense(4)
    layer.build((1, 3))
    return [tuple(w.shape) for w in layer.trainable_weights]  # shown


def count_parameters():
    model = tf.keras.layers.BatchNormalization()
    model.build((1, 4))
    return model.count_params()  # shown


def count_trainable():
    layer = tf.keras.layers.Dense(4)
    layer.build((1, 3))
    return sum(math.prod(w.shape) for w in layer.trainable_weights)  # shown


def named_parameters():
    layer = tf.keras.layers.Dense(4)
    layer.build((1, 3))
    return ", ".join(w.name for w in layer.weights)  # shown


def state_dict(kernel, bias):
    layer = _load(tf.keras.layers.Dense(4), np.zeros((1, 3)), kernel, bias)
    return layer.get_weights()  # shown


def load_weights(x, kernel, bias):
    layer = tf.keras.layers.Dense(4)
    layer.build(tuple(x.shape))
    weights = [np.array(kernel), np.array(bias)]
    layer.set_weights(weights)  # shown
    return layer(x)


def freeze_layer():
    layer = tf.keras.layers.Dense(4)
    layer.build((1, 3))
    layer.trainable = False  # shown
    return len(layer.trainable_weights)


def train_and_eval(x):
    layer = tf.keras.layers.Dropout(0.5)
    return layer(x, training=False)  # shown


def register_buffer():
    layer = tf.keras.layers.Layer()
    layer.add_weight(shape=(3,), initializer="zeros", trainable=False, name="steps")  # shown
    return len(layer.trainable_weights), len(layer.weights)


def apply_to_layers():
    model = tf.keras.Sequential([tf.keras.layers.Dense(4), tf.keras.layers.Dense(2)])
    model.build((1, 3))
    [layer.bias.assign([1.0] * layer.units) for layer in model.layers]  # shown
    return [layer.bias.value for layer in model.layers]


def children():
    model = tf.keras.Sequential([tf.keras.layers.Dense(4), tf.keras.layers.ReLU()])
    return len(model.layers)  # shown


def forward_hook(x):
    layers = [tf.keras.Input(x.shape[1:]), tf.keras.layers.Flatten(), tf.keras.layers.ReLU()]
    model = tf.keras.Sequential(layers)
    seen = tf.keras.Model(model.inputs, model.layers[0].output)  # shown
    return seen(x)


def linear_initial(x):
    tf.keras.utils.set_random_seed(0)
    layer = tf.keras.layers.Dense(100)  # shown
    layer(x)
    return tf.transpose(layer.kernel)


def lstm_initial_bias(x):
    tf.keras.utils.set_random_seed(0)
    layer = tf.keras.layers.LSTM(3)  # shown
    layer(x)
    return layer.cell.bias.value


def xavier_uniform():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.initializers.GlorotUniform()((200, 100))  # shown


def xavier_normal():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.initializers.GlorotNormal()((200, 100))  # shown


def kaiming_uniform():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.initializers.HeUniform()((200, 100))  # shown


def kaiming_normal():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.initializers.HeNormal()((200, 100))  # shown


def lecun_normal():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.initializers.LecunNormal()((200, 100))  # shown


def orthogonal():
    tf.keras.utils.set_random_seed(0)
    weight = tf.keras.initializers.Orthogonal()((4, 4))  # shown
    return tf.matmul(weight, weight, transpose_b=True)


def trunc_normal():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.initializers.TruncatedNormal(stddev=0.02)((200, 100))  # shown


def uniform_initializer():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.initializers.RandomUniform(-0.1, 0.1)((200, 100))  # shown


def normal_initializer():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.initializers.RandomNormal(stddev=0.02)((200, 100))  # shown


def constant_initializer():
    return tf.keras.initializers.Constant(0.5)((2, 3))  # shown
