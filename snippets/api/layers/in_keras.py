"""Layers in Keras 3: what a reader would type, one function per operation."""

import math

import keras
import numpy as np


def _load(layer, x, *weights):
    """Builds a layer and puts given weights into it."""
    layer.build(tuple(x.shape))
    layer.set_weights([np.array(value, np.float32) for value in weights])
    return layer


def linear(x, kernel, bias):
    layer = keras.layers.Dense(4)  # shown
    return _load(layer, x, kernel, bias)(x)


def linear_without_bias(x, kernel):
    layer = keras.layers.Dense(4, use_bias=False)  # shown
    return _load(layer, x, kernel)(x)


def linear_with_activation(x, kernel, bias):
    layer = keras.layers.Dense(4, activation="relu")  # shown
    return _load(layer, x, kernel, bias)(x)


def linear_function(x, weight, bias):
    return keras.ops.matmul(x, keras.ops.transpose(weight)) + bias


def bilinear(x, y, weight, bias):
    return keras.ops.einsum("bi,oij,bj->bo", x, weight, y) + bias


def identity(x):
    return keras.layers.Identity()(x)


def flatten_images(x):
    return keras.layers.Flatten()(x)


def unflatten_layer(x):
    return keras.layers.Reshape((2, 3))(x)


def permute_layer(x):
    return keras.layers.Permute((3, 1, 2))(x)


def repeat_vector(x):
    return keras.layers.RepeatVector(3)(x)


def cropping(x):
    return keras.layers.Cropping2D(1)(x)


def embedding(ids, table):
    layer = keras.layers.Embedding(5, 3)  # shown
    return _load(layer, ids, table)(ids)


def embedding_function(ids, table):
    return keras.ops.take(table, ids, axis=0)


def embedding_padding(ids):
    layer = keras.layers.Embedding(5, 3, mask_zero=True)  # shown
    return bool(keras.ops.all(layer(ids) == 0))


def embedding_initial(ids):
    keras.utils.set_random_seed(0)
    return keras.layers.Embedding(1000, 16)(ids)  # shown


def embedding_bag(ids, table):
    layer = keras.layers.Embedding(5, 3)  # shown
    _load(layer, ids, table)
    return keras.ops.mean(layer(ids), axis=1)  # shown


def conv1d(x, kernel, bias):
    layer = keras.layers.Conv1D(3, 3)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv1d_causal(x, kernel, bias):
    layer = keras.layers.Conv1D(3, 3, padding="causal")  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d(x, kernel, bias):
    layer = keras.layers.Conv2D(3, 3)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_function(x, kernel):
    return keras.ops.conv(x, kernel)


def conv2d_same(x, kernel, bias):
    layer = keras.layers.Conv2D(3, 3, padding="same")  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_stride_same(x, kernel, bias):
    layer = keras.layers.Conv2D(3, 3, strides=2, padding="same")  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_stride_padded(x, kernel, bias):
    padding = keras.layers.ZeroPadding2D(1)  # shown
    layer = keras.layers.Conv2D(3, 3, strides=2)  # shown
    _load(layer, x, kernel, bias)
    return layer(padding(x))  # shown


def conv2d_dilated(x, kernel, bias):
    layer = keras.layers.Conv2D(3, 2, dilation_rate=2)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_grouped(x, kernel, bias):
    layer = keras.layers.Conv2D(4, 3, groups=2)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_depthwise(x, kernel, bias):
    layer = keras.layers.DepthwiseConv2D(3, depth_multiplier=2)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv2d_separable(x, depthwise, pointwise, bias):
    layer = keras.layers.SeparableConv2D(3, 3)  # shown
    return _load(layer, x, depthwise, pointwise, bias)(x)


def conv3d(x, kernel, bias):
    layer = keras.layers.Conv3D(3, 2)  # shown
    return _load(layer, x, kernel, bias)(x)


def conv1d_transpose(x, kernel, bias):
    layer = keras.layers.Conv1DTranspose(3, 3, strides=2)  # shown
    return _load(layer, x, np.swapaxes(kernel, -1, -2), bias)(x)


def conv2d_transpose(x, kernel, bias):
    layer = keras.layers.Conv2DTranspose(2, 3, strides=2)  # shown
    return _load(layer, x, np.swapaxes(kernel, -1, -2), bias)(x)


def conv2d_transpose_same(x, kernel, bias):
    layer = keras.layers.Conv2DTranspose(2, 3, strides=2, padding="same")  # shown
    return _load(layer, x, np.swapaxes(kernel, -1, -2), bias)(x)


def max_pool1d(x):
    return keras.layers.MaxPooling1D(2)(x)


def max_pool2d(x):
    return keras.layers.MaxPooling2D(2)(x)


def max_pool3d(x):
    return keras.layers.MaxPooling3D(2)(x)


def max_pool2d_function(x):
    return keras.ops.max_pool(x, 2)


def max_pool2d_overlapping(x):
    return keras.layers.MaxPooling2D(3, strides=2, padding="same")(x)


def max_pool2d_ceil(x):
    return keras.layers.MaxPooling2D(2, padding="same")(x)


def avg_pool1d(x):
    return keras.layers.AveragePooling1D(2)(x)


def avg_pool2d(x):
    return keras.layers.AveragePooling2D(2)(x)


def avg_pool3d(x):
    return keras.layers.AveragePooling3D(2)(x)


def avg_pool2d_padded(x):
    return keras.layers.AveragePooling2D(3, strides=1, padding="same")(x)


def avg_pool2d_padding_not_counted(x):
    return keras.layers.AveragePooling2D(3, strides=1, padding="same")(x)


def global_avg_pool2d(x):
    return keras.layers.GlobalAveragePooling2D()(x)


def global_max_pool2d(x):
    return keras.layers.GlobalMaxPooling2D()(x)


def global_avg_pool1d(x):
    return keras.layers.GlobalAveragePooling1D()(x)


def adaptive_avg_pool2d(x):
    return keras.layers.AdaptiveAveragePooling2D((2, 2))(x)


def adaptive_max_pool2d(x):
    return keras.layers.AdaptiveMaxPooling2D((2, 2))(x)


def lp_pool2d(x):
    return keras.ops.sqrt(4 * keras.ops.average_pool(x**2, 2))


def zero_pad2d(x):
    return keras.layers.ZeroPadding2D(((0, 1), (1, 2)))(x)


def reflection_pad2d(x):
    return keras.ops.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]], mode="reflect")


def upsample_nearest(x):
    return keras.layers.UpSampling2D(2)(x)


def upsample_bilinear(x):
    return keras.layers.UpSampling2D(2, interpolation="bilinear")(x)


def resize_nearest(x, size):
    return keras.ops.image.resize(x, size, interpolation="nearest")


def resize_bilinear(x, size):
    return keras.ops.image.resize(x, size, interpolation="bilinear")


def resize_bilinear_antialias(x, size):
    return keras.ops.image.resize(x, size, interpolation="bilinear", antialias=True)


def resize_bicubic(x, size):
    return keras.ops.image.resize(x, size, interpolation="bicubic")


def batch_norm1d(x, gamma, beta, mean, variance):
    layer = keras.layers.BatchNormalization(epsilon=1e-3)  # shown
    return _load(layer, x, gamma, beta, mean, variance)(x)


def batch_norm2d_in_training(x):
    layer = keras.layers.BatchNormalization(epsilon=1e-3)  # shown
    return layer(x, training=True)  # shown


def batch_norm_statistics(x):
    layer = keras.layers.BatchNormalization()  # shown
    layer(x, training=True)  # shown
    return layer.moving_mean.value, layer.moving_variance.value  # shown


def batch_norm_function(x, mean, variance, gamma, beta):
    return keras.ops.batch_normalization(x, mean, variance, -1, beta, gamma, epsilon=1e-3)


def layer_norm(x, gamma, beta):
    layer = keras.layers.LayerNormalization(epsilon=1e-5)  # shown
    return _load(layer, x, gamma, beta)(x)


def layer_norm_of_axes(x):
    return keras.layers.LayerNormalization(axis=(1, 2), epsilon=1e-5)(x)


def group_norm(x):
    return keras.layers.GroupNormalization(2, epsilon=1e-5)(x)


def instance_norm(x):
    return keras.layers.GroupNormalization(groups=-1, epsilon=1e-5)(x)


def rms_norm(x, scale):
    layer = keras.layers.RMSNormalization(epsilon=1e-6)  # shown
    return _load(layer, x, scale)(x)


def spectral_norm(x, kernel):
    keras.utils.set_random_seed(0)
    layer = _load(keras.layers.Dense(4, use_bias=False), x, kernel)
    layer = keras.layers.SpectralNormalization(layer)  # shown
    for _ in range(100):
        layer(x, training=True)
    return layer(x)


def dropout_in_training(x):
    keras.utils.set_random_seed(0)
    layer = keras.layers.Dropout(0.3)  # shown
    return layer(x, training=True)  # shown


def dropout_in_inference(x):
    layer = keras.layers.Dropout(0.3)  # shown
    return layer(x, training=False)  # shown


def dropout_as_called(x):
    keras.utils.set_random_seed(0)
    return keras.layers.Dropout(0.3)(x)  # shown


def dropout2d(x):
    keras.utils.set_random_seed(0)
    layer = keras.layers.SpatialDropout2D(0.1)  # shown
    return layer(x, training=True)  # shown


def alpha_dropout(x):
    keras.utils.set_random_seed(0)
    layer = keras.layers.AlphaDropout(0.3)  # shown
    return layer(x, training=True)  # shown


def gaussian_noise(x):
    keras.utils.set_random_seed(0)
    layer = keras.layers.GaussianNoise(0.5)  # shown
    return layer(x, training=True)  # shown


def gaussian_dropout(x):
    keras.utils.set_random_seed(0)
    layer = keras.layers.GaussianDropout(0.2)  # shown
    return layer(x, training=True)  # shown


def rnn(x, kernel, recurrent, bias):
    layer = keras.layers.SimpleRNN(3, return_sequences=True)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def lstm(x, kernel, recurrent, bias):
    layer = keras.layers.LSTM(3, return_sequences=True)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def lstm_last(x, kernel, recurrent, bias):
    layer = keras.layers.LSTM(3)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def lstm_states(x, kernel, recurrent, bias):
    layer = keras.layers.LSTM(3, return_sequences=True, return_state=True)  # shown
    _load(layer, x, kernel, recurrent, bias)
    output, hidden, cell = layer(x)  # shown
    return output, hidden, cell


def gru(x, kernel, recurrent, bias):
    layer = keras.layers.GRU(3, return_sequences=True)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def gru_by_gates_in_order(x, kernel, recurrent, bias):
    layer = keras.layers.GRU(3, return_sequences=True)  # shown
    return _load(layer, x, kernel, recurrent, bias)(x)


def lstm_cell(x, hidden, cell, kernel, recurrent, bias):
    layer = keras.layers.LSTMCell(3)  # shown
    _load(layer, x, kernel, recurrent, bias)
    output, (hidden, cell) = layer(x, [hidden, cell])  # shown
    return hidden, cell


def gru_cell(x, hidden, kernel, recurrent, bias):
    layer = keras.layers.GRUCell(3)  # shown
    _load(layer, x, kernel, recurrent, bias)
    output, hidden = layer(x, hidden)  # shown
    return output


def lstm_bidirectional(x, kernel, recurrent, bias):
    layer = keras.layers.Bidirectional(keras.layers.LSTM(3, return_sequences=True))  # shown
    return _load(layer, x, kernel, recurrent, bias, kernel, recurrent, bias)(x)


def rnn_stacked(x, kernel, recurrent, bias, second):
    layers = [keras.layers.SimpleRNN(3, return_sequences=True) for _ in range(2)]  # shown
    model = keras.Sequential(layers)  # shown
    return _load(model, x, kernel, recurrent, bias, second, recurrent, bias)(x)


def lstm_of_lengths(x, lengths, kernel, recurrent, bias):
    layer = keras.layers.LSTM(3)  # shown
    _load(layer, x, kernel, recurrent, bias)
    mask = keras.ops.arange(x.shape[1]) < keras.ops.expand_dims(lengths, 1)  # shown
    return layer(x, mask=mask)  # shown


def time_distributed(x, kernel, bias):
    layer = keras.layers.TimeDistributed(keras.layers.Dense(4))  # shown
    return _load(layer, x, kernel, bias)(x)


def masking(x):
    layer = keras.layers.Masking()  # shown
    return layer.compute_mask(x)  # shown


def _attend(layer, query, key, value, weights, bias):
    layer.build(tuple(query.shape), tuple(value.shape), tuple(key.shape))
    zeros = np.zeros((2, 2))
    shown = [weights[0], zeros, weights[1], zeros, weights[2], zeros, weights[3], bias]
    layer.set_weights([np.array(weight, np.float32) for weight in shown])


def multihead_attention(query, key, value, weights, bias):
    layer = keras.layers.MultiHeadAttention(2, 2)  # shown
    _attend(layer, query, key, value, weights, bias)
    return layer(query, value, key)  # shown


def multihead_attention_of_mask(query, key, value, mask, weights, bias):
    layer = keras.layers.MultiHeadAttention(2, 2)  # shown
    _attend(layer, query, key, value, weights, bias)
    return layer(query, value, key, attention_mask=mask)  # shown


def multihead_attention_scores(query, key, value, weights, bias):
    layer = keras.layers.MultiHeadAttention(2, 2)  # shown
    _attend(layer, query, key, value, weights, bias)
    output, scores = layer(query, value, key, return_attention_scores=True)  # shown
    return scores  # shown


def attention(query, key, value):
    return keras.ops.dot_product_attention(query, key, value)


def attention_of_mask(query, key, value, mask):
    return keras.ops.dot_product_attention(query, key, value, mask=mask)


def attention_causal(query, key, value):
    return keras.ops.dot_product_attention(query, key, value, is_causal=True)


def attention_unscaled(query, value):
    return keras.layers.Attention()([query, value])


def sequential(x, kernel, bias):
    model = keras.Sequential([keras.layers.Dense(4, activation="tanh")])  # shown
    return _load(model, x, kernel, bias)(x)


def module_list():
    layers = [keras.layers.Dense(3) for _ in range(2)]  # shown
    holder = keras.layers.Layer()
    holder.blocks = layers
    for layer in layers:
        layer.build((1, 3))
    return len(holder.blocks), len(holder.weights)


def add_layer(x, y):
    return keras.layers.Add()([x, y])


def multiply_layer(x, y):
    return keras.layers.Multiply()([x, y])


def average_layer(x, y):
    return keras.layers.Average()([x, y])


def concatenate_layer(x, y):
    return keras.layers.Concatenate()([x, y])


def dot_layer(x, y):
    return keras.layers.Dot(axes=1)([x, y])


def cosine_layer(x, y):
    return keras.layers.Dot(axes=1, normalize=True)([x, y])


def custom_layer(x, kernel):
    class Scaled(keras.layers.Layer):  # shown
        def build(self, shape):  # shown
            self.weight = self.add_weight(shape=(shape[-1],), initializer="ones")  # shown

        def call(self, x):  # shown
            return x * self.weight  # shown

    layer = Scaled()  # shown
    return _load(layer, x, kernel)(x)


def functional_model(x, kernel, bias):
    inputs = keras.Input((3,))  # shown
    outputs = keras.layers.Dense(4, activation="relu")(inputs)  # shown
    model = keras.Model(inputs, outputs)  # shown
    return _load(model, x, kernel, bias)(x)


def parameters():
    layer = keras.layers.Dense(4)
    layer.build((1, 3))
    return [tuple(w.shape) for w in layer.trainable_weights]  # shown


def count_parameters():
    model = keras.layers.BatchNormalization()
    model.build((1, 4))
    return model.count_params()  # shown


def count_trainable():
    layer = keras.layers.Dense(4)
    layer.build((1, 3))
    return sum(math.prod(w.shape) for w in layer.trainable_weights)  # shown


def named_parameters():
    layer = keras.layers.Dense(4)
    layer.build((1, 3))
    return ", ".join(w.name for w in layer.weights)  # shown


def state_dict(kernel, bias):
    layer = _load(keras.layers.Dense(4), np.zeros((1, 3)), kernel, bias)
    return layer.get_weights()  # shown


def load_weights(x, kernel, bias):
    layer = keras.layers.Dense(4)
    layer.build(tuple(x.shape))
    weights = [np.array(kernel), np.array(bias)]
    layer.set_weights(weights)  # shown
    return layer(x)


def freeze_layer():
    layer = keras.layers.Dense(4)
    layer.build((1, 3))
    layer.trainable = False  # shown
    return len(layer.trainable_weights)


def train_and_eval(x):
    layer = keras.layers.Dropout(0.5)
    return layer(x, training=False)  # shown


def register_buffer():
    layer = keras.layers.Layer()
    layer.add_weight(shape=(3,), initializer="zeros", trainable=False, name="steps")  # shown
    return len(layer.trainable_weights), len(layer.weights)


def apply_to_layers():
    model = keras.Sequential([keras.layers.Dense(4), keras.layers.Dense(2)])
    model.build((1, 3))
    [layer.bias.assign([1.0] * layer.units) for layer in model.layers]  # shown
    return [layer.bias.value for layer in model.layers]


def children():
    model = keras.Sequential([keras.layers.Dense(4), keras.layers.ReLU()])
    return len(model.layers)  # shown


def forward_hook(x):
    layers = [keras.Input(x.shape[1:]), keras.layers.Flatten(), keras.layers.ReLU()]
    model = keras.Sequential(layers)
    seen = keras.Model(model.inputs, model.layers[0].output)  # shown
    return seen(x)


def linear_initial(x):
    layer = keras.layers.Dense(100)  # shown
    layer(x)
    return keras.ops.transpose(layer.kernel)


def lstm_initial_bias(x):
    layer = keras.layers.LSTM(3)  # shown
    layer(x)
    return layer.cell.bias.value


def xavier_uniform():
    keras.utils.set_random_seed(0)
    return keras.initializers.GlorotUniform()((200, 100))  # shown


def xavier_normal():
    keras.utils.set_random_seed(0)
    return keras.initializers.GlorotNormal()((200, 100))  # shown


def kaiming_uniform():
    keras.utils.set_random_seed(0)
    return keras.initializers.HeUniform()((200, 100))  # shown


def kaiming_normal():
    keras.utils.set_random_seed(0)
    return keras.initializers.HeNormal()((200, 100))  # shown


def lecun_normal():
    keras.utils.set_random_seed(0)
    return keras.initializers.LecunNormal()((200, 100))  # shown


def orthogonal():
    keras.utils.set_random_seed(0)
    weight = keras.initializers.Orthogonal()((4, 4))  # shown
    return keras.ops.matmul(weight, keras.ops.transpose(weight))


def trunc_normal():
    keras.utils.set_random_seed(0)
    return keras.initializers.TruncatedNormal(stddev=0.02)((200, 100))  # shown


def uniform_initializer():
    keras.utils.set_random_seed(0)
    return keras.initializers.RandomUniform(-0.1, 0.1)((200, 100))  # shown


def normal_initializer():
    keras.utils.set_random_seed(0)
    return keras.initializers.RandomNormal(stddev=0.02)((200, 100))  # shown


def constant_initializer():
    return keras.initializers.Constant(0.5)((2, 3))  # shown
