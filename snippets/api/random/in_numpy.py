"""Random numbers in NumPy: what a reader would type, one function per operation."""

import numpy as np


def manual_seed(seed):
    np.random.seed(seed)  # shown
    first = np.random.rand(8)
    np.random.seed(seed)
    return bool((first == np.random.rand(8)).all())


def generator(seed, shape):
    rng = np.random.default_rng(seed)  # shown
    return rng.random(shape)  # shown


def restore_state(shape):
    rng = np.random.default_rng(0)
    state = rng.bit_generator.state  # shown
    first = rng.random(shape)
    rng.bit_generator.state = state  # shown
    return bool((first == rng.random(shape)).all())


def seed_argument(seed, shape):
    first = np.random.default_rng(seed).random(shape)  # shown
    return bool((first == np.random.default_rng(seed).random(shape)).all())


def stateless_uniform(seed, shape):
    return np.random.default_rng(seed).random(shape)


def split_key(shape):
    rng = np.random.default_rng(0)
    first, second = rng.spawn(2)  # shown
    return np.stack([first.random(shape), second.random(shape)])


def fold_in(step, shape):
    rng = np.random.default_rng([0, step])  # shown
    return rng.random(shape)


def rand(shape):
    rng = np.random.default_rng(0)
    return rng.random(shape)  # shown


def uniform(low, high, shape):
    rng = np.random.default_rng(0)
    return rng.uniform(low, high, shape)  # shown


def randn(shape):
    rng = np.random.default_rng(0)
    return rng.standard_normal(shape)  # shown


def normal(mean, std, shape):
    rng = np.random.default_rng(0)
    return rng.normal(mean, std, shape)  # shown


def randint(low, high, shape):
    rng = np.random.default_rng(0)
    return rng.integers(low, high, shape)  # shown


def randperm(n):
    rng = np.random.default_rng(0)
    return rng.permutation(n)  # shown


def shuffle(x):
    rng = np.random.default_rng(0)
    return rng.permutation(x)  # shown


def bernoulli(prob):
    rng = np.random.default_rng(0)
    return rng.binomial(1, prob)  # shown


def binomial(count, prob, shape):
    rng = np.random.default_rng(0)
    return rng.binomial(count, prob, shape)  # shown


def multinomial_counts(trials, prob, draws):
    rng = np.random.default_rng(0)
    return rng.multinomial(trials, prob, draws)  # shown


def poisson(rate):
    rng = np.random.default_rng(0)
    return rng.poisson(rate)  # shown


def exponential(rate, shape):
    rng = np.random.default_rng(0)
    return rng.exponential(1 / rate, shape)  # shown


def gamma(alpha, rate, shape):
    rng = np.random.default_rng(0)
    return rng.gamma(alpha, 1 / rate, shape)  # shown


def beta(a, b, shape):
    rng = np.random.default_rng(0)
    return rng.beta(a, b, shape)  # shown


def dirichlet(alpha, draws):
    rng = np.random.default_rng(0)
    return rng.dirichlet(alpha, draws)  # shown


def laplace(shape):
    rng = np.random.default_rng(0)
    return rng.laplace(size=shape)  # shown


def gumbel(shape):
    rng = np.random.default_rng(0)
    return rng.gumbel(size=shape)  # shown


def cauchy(shape):
    rng = np.random.default_rng(0)
    draws = rng.standard_cauchy(shape)  # shown
    return np.arctan(draws)


def lognormal(shape):
    rng = np.random.default_rng(0)
    return rng.lognormal(0.0, 0.5, shape)  # shown


def multivariate_normal(mean, covariance, draws):
    rng = np.random.default_rng(0)
    return rng.multivariate_normal(mean, covariance, draws)  # shown


def rand_like(x):
    rng = np.random.default_rng(0)
    return rng.random(x.shape)  # shown


def randn_like(x):
    rng = np.random.default_rng(0)
    return rng.standard_normal(x.shape)  # shown


def normal_(x, mean, std):
    rng = np.random.default_rng(0)
    x[...] = rng.normal(mean, std, x.shape)  # shown
    return x


def choice(x, count):
    rng = np.random.default_rng(0)
    return rng.choice(x, count)  # shown


def choice_without_replacement(x, count):
    rng = np.random.default_rng(0)
    return rng.choice(x, count, replace=False)  # shown


def weighted_choice(weight, count):
    rng = np.random.default_rng(0)
    return rng.choice(len(weight), count, replace=False, p=weight)  # shown


def dropout(x, rate):
    rng = np.random.default_rng(0)
    kept = rng.random(x.shape) >= rate  # shown
    return np.where(kept, x / (1 - rate), 0)  # shown
