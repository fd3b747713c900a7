"""Layers in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def _first(x):
    """Channels from last to first."""
    return jnp.moveaxis(x, -1, 1)


def _filters(kernel):
    """(height, width, in, out) to (out, in, height, width)."""
    return jnp.transpose(jnp.asarray(kernel), (3, 2, 0, 1))


def linear(x, kernel, bias):
    kernel, bias = jnp.asarray(kernel), jnp.asarray(bias)
    return x @ kernel + bias  # shown


def linear_function(x, weight, bias):
    return x @ weight.T + bias


def bilinear(x, y, weight, bias):
    return jnp.einsum("bi,oij,bj->bo", x, weight, y) + bias


def identity(x):
    return jax.nn.identity(x)


def permute_layer(x):
    return jnp.transpose(x, (0, 3, 1, 2))


def repeat_vector(x):
    return jnp.repeat(x[:, None], 3, axis=1)


def embedding_function(ids, table):
    return jnp.take(table, ids, axis=0)


def embedding_bag(ids, table):
    table = jnp.asarray(table)
    return jnp.take(table, ids, axis=0).mean(axis=1)  # shown


def conv2d_function(x, kernel):
    x, kernel = _first(x), jnp.transpose(kernel, (3, 2, 0, 1))
    return jax.lax.conv_general_dilated(x, kernel, window_strides=(1, 1), padding="VALID")  # shown


def conv2d_same(x, kernel, bias):
    x, kernel, bias = _first(x), _filters(kernel), jnp.reshape(jnp.asarray(bias), (-1, 1, 1))
    return jax.lax.conv_general_dilated(x, kernel, window_strides=(1, 1), padding="SAME") + bias  # shown


def conv2d_stride_same(x, kernel, bias):
    x, kernel, bias = _first(x), _filters(kernel), jnp.reshape(jnp.asarray(bias), (-1, 1, 1))
    return jax.lax.conv_general_dilated(x, kernel, window_strides=(2, 2), padding="SAME") + bias  # shown


def conv2d_stride_padded(x, kernel, bias):
    x, kernel, bias = _first(x), _filters(kernel), jnp.reshape(jnp.asarray(bias), (-1, 1, 1))
    return jax.lax.conv_general_dilated(x, kernel, (2, 2), [(1, 1), (1, 1)]) + bias  # shown


def max_pool2d_function(x):
    return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")


def global_avg_pool2d(x):
    return jnp.mean(x, axis=(1, 2))


def global_max_pool2d(x):
    return jnp.max(x, axis=(1, 2))


def global_avg_pool1d(x):
    return jnp.mean(x, axis=1)


def zero_pad2d(x):
    return jnp.pad(x, ((0, 0), (0, 1), (1, 2), (0, 0)))


def reflection_pad2d(x):
    return jnp.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)), mode="reflect")


def resize_nearest(x, size):
    return jax.image.resize(x, (1, *size, 2), method="nearest")


def resize_bilinear(x, size):
    return jax.image.resize(x, (1, *size, 2), method="bilinear", antialias=False)


def resize_bilinear_antialias(x, size):
    return jax.image.resize(x, (1, *size, 2), method="bilinear", antialias=True)


def resize_bicubic(x, size):
    return jax.image.resize(x, (1, *size, 2), method="bicubic", antialias=False)


def batch_norm_function(x, mean, variance, gamma, beta):
    return jax.nn.standardize(x, mean=mean, variance=variance, epsilon=1e-3) * gamma + beta


def layer_norm(x, gamma, beta):
    gamma, beta = jnp.asarray(gamma), jnp.asarray(beta)
    return jax.nn.standardize(x, epsilon=1e-5) * gamma + beta  # shown


def layer_norm_of_axes(x):
    return jax.nn.standardize(x, axis=(1, 2), epsilon=1e-5)


def instance_norm(x):
    return jax.nn.standardize(x, axis=(1, 2), epsilon=1e-5)


def rms_norm(x, scale):
    scale = jnp.asarray(scale)
    return x * jax.lax.rsqrt(jnp.mean(x**2, axis=-1, keepdims=True) + 1e-6) * scale  # shown


def dropout_in_training(x):
    keep = jax.random.bernoulli(jax.random.key(0), 0.7, x.shape)  # shown
    return jnp.where(keep, x / 0.7, 0)  # shown


def gaussian_noise(x):
    return x + 0.5 * jax.random.normal(jax.random.key(0), x.shape)


def attention(query, key, value):
    return jax.nn.dot_product_attention(query, key, value)


def attention_of_mask(query, key, value, mask):
    return jax.nn.dot_product_attention(query, key, value, mask=mask)


def attention_causal(query, key, value):
    return jax.nn.dot_product_attention(query, key, value, is_causal=True)


def add_layer(x, y):
    return x + y


def multiply_layer(x, y):
    return x * y


def average_layer(x, y):
    return (x + y) / 2


def concatenate_layer(x, y):
    return jnp.concatenate([x, y], axis=-1)


def dot_layer(x, y):
    return (x * y).sum(axis=1, keepdims=True)


def masking(x):
    return (x != 0).any(axis=-1)  # shown


def xavier_uniform():
    return jax.nn.initializers.glorot_uniform()(jax.random.key(0), (200, 100))  # shown


def xavier_normal():
    return jax.nn.initializers.glorot_normal()(jax.random.key(0), (200, 100))  # shown


def kaiming_uniform():
    return jax.nn.initializers.he_uniform()(jax.random.key(0), (200, 100))  # shown


def kaiming_normal():
    return jax.nn.initializers.he_normal()(jax.random.key(0), (200, 100))  # shown


def lecun_normal():
    return jax.nn.initializers.lecun_normal()(jax.random.key(0), (200, 100))  # shown


def orthogonal():
    weight = jax.nn.initializers.orthogonal()(jax.random.key(0), (4, 4))  # shown
    return weight @ weight.T


def trunc_normal():
    return jax.nn.initializers.truncated_normal(stddev=0.02)(jax.random.key(0), (200, 100))  # shown


def uniform_initializer():
    return jax.random.uniform(jax.random.key(0), (200, 100), minval=-0.1, maxval=0.1)  # shown


def normal_initializer():
    return jax.nn.initializers.normal(stddev=0.02)(jax.random.key(0), (200, 100))  # shown


def constant_initializer():
    return jax.nn.initializers.constant(0.5)(jax.random.key(0), (2, 3))  # shown
