"""Random numbers in TensorFlow: what a reader would type, one function per operation."""

import math

import tensorflow as tf


def manual_seed(seed):
    tf.random.set_seed(seed)  # shown
    first = tf.random.uniform([8])
    tf.random.set_seed(seed)
    return bool(tf.reduce_all(first == tf.random.uniform([8])))


def generator(seed, shape):
    generator = tf.random.Generator.from_seed(seed)  # shown
    return generator.uniform(shape)  # shown


def restore_state(shape):
    generator = tf.random.Generator.from_seed(0)
    state = generator.state.numpy()  # shown
    first = generator.uniform(shape)
    generator.reset(state)  # shown
    return bool(tf.reduce_all(first == generator.uniform(shape)))


def seed_argument(seed, shape):
    first = tf.random.uniform(shape, seed=seed)  # shown
    return bool(tf.reduce_all(first == tf.random.uniform(shape, seed=seed)))


def stateless_uniform(seed, shape):
    return tf.random.stateless_uniform(shape, seed=[seed, 0])


def split_key(shape):
    first, second = tf.random.split([0, 1], 2)  # shown
    return tf.stack([tf.random.stateless_uniform(shape, s) for s in (first, second)])


def fold_in(step, shape):
    seed = tf.random.fold_in([0, 1], step)  # shown
    return tf.random.stateless_uniform(shape, seed)


def rand(shape):
    return tf.random.uniform(shape)


def uniform(low, high, shape):
    return tf.random.uniform(shape, low, high)


def randn(shape):
    return tf.random.normal(shape)


def normal(mean, std, shape):
    return tf.random.normal(shape, mean, std)


def truncated_normal(std, shape):
    return tf.random.truncated_normal(shape, stddev=std)


def randint(low, high, shape):
    return tf.random.uniform(shape, low, high, dtype=tf.int32)


def randperm(n):
    return tf.random.shuffle(tf.range(n))


def shuffle(x):
    return tf.random.shuffle(x)


def bernoulli(prob):
    return tf.random.uniform(tf.shape(prob)) < prob


def binomial(count, prob, shape):
    return tf.random.stateless_binomial(shape, [0, 1], float(count), prob)


def multinomial(weight, count):
    return tf.random.categorical(tf.math.log(weight), count)


def poisson(rate):
    return tf.random.poisson([], rate)


def exponential(rate, shape):
    return -tf.math.log(tf.random.uniform(shape)) / rate


def gamma(alpha, rate, shape):
    return tf.random.gamma(shape, alpha, rate)


def beta(a, b, shape):
    first = tf.random.gamma(shape, a)  # shown
    return first / (first + tf.random.gamma(shape, b))  # shown


def dirichlet(alpha, draws):
    gamma = tf.random.gamma([draws], alpha)  # shown
    return gamma / tf.reduce_sum(gamma, axis=1, keepdims=True)  # shown


def laplace(shape):
    u = tf.random.uniform(shape, -1, 1)  # shown
    return -tf.sign(u) * tf.math.log1p(-tf.abs(u))  # shown


def gumbel(shape):
    return -tf.math.log(-tf.math.log(tf.random.uniform(shape, 1e-7)))


def gumbel_softmax(logits, tau):
    uniform = tf.random.uniform(tf.shape(logits), 1e-7)  # shown
    gumbel = -tf.math.log(-tf.math.log(uniform))  # shown
    return tf.nn.softmax((logits + gumbel) / tau)  # shown


def cauchy(shape):
    draws = tf.tan(math.pi * (tf.random.uniform(shape) - 0.5))  # shown
    return tf.atan(draws)


def lognormal(shape):
    return tf.exp(tf.random.normal(shape, 0.0, 0.5))


def multivariate_normal(mean, covariance, draws):
    scale = tf.linalg.cholesky(covariance)  # shown
    noise = tf.random.normal([draws, mean.shape[0]])  # shown
    return mean + tf.matmul(noise, scale, transpose_b=True)  # shown


def rand_like(x):
    return tf.random.uniform(tf.shape(x))


def randn_like(x):
    return tf.random.normal(tf.shape(x))


def normal_(x, mean, std):
    x = tf.Variable(x)
    return x.assign(tf.random.normal(x.shape, mean, std))  # shown


def choice(x, count):
    picked = tf.random.uniform([count], 0, len(x), dtype=tf.int32)  # shown
    return tf.gather(x, picked)  # shown


def choice_without_replacement(x, count):
    return tf.random.shuffle(x)[:count]


def weighted_choice(weight, count):
    uniform = tf.random.uniform(tf.shape(weight), 1e-7)  # shown
    gumbel = -tf.math.log(-tf.math.log(uniform))  # shown
    return tf.math.top_k(tf.math.log(weight) + gumbel, count).indices  # shown


def dropout(x, rate):
    return tf.nn.dropout(x, rate)
