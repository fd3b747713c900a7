"""Random numbers in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def manual_seed(seed):
    key = jax.random.key(seed)  # shown
    first = jax.random.uniform(key, (8,))
    return bool((first == jax.random.uniform(key, (8,))).all())


def generator(seed, shape):
    key = jax.random.key(seed)  # shown
    return jax.random.uniform(key, shape)  # shown


def seed_argument(seed, shape):
    first = jax.random.uniform(jax.random.key(seed), shape)  # shown
    return bool((first == jax.random.uniform(jax.random.key(seed), shape)).all())


def stateless_uniform(seed, shape):
    key = jax.random.key(seed)  # shown
    return jax.random.uniform(key, shape)  # shown


def split_key(shape):
    key = jax.random.key(0)
    first, second = jax.random.split(key)  # shown
    return jnp.stack([jax.random.uniform(k, shape) for k in (first, second)])


def fold_in(step, shape):
    key = jax.random.key(0)
    step_key = jax.random.fold_in(key, step)  # shown
    return jax.random.uniform(step_key, shape)


def rand(shape):
    key = jax.random.key(0)
    return jax.random.uniform(key, shape)  # shown


def uniform(low, high, shape):
    key = jax.random.key(0)
    return jax.random.uniform(key, shape, minval=low, maxval=high)  # shown


def randn(shape):
    key = jax.random.key(0)
    return jax.random.normal(key, shape)  # shown


def normal(mean, std, shape):
    key = jax.random.key(0)
    return mean + std * jax.random.normal(key, shape)  # shown


def truncated_normal(std, shape):
    key = jax.random.key(0)
    return std * jax.random.truncated_normal(key, -2, 2, shape)  # shown


def randint(low, high, shape):
    key = jax.random.key(0)
    return jax.random.randint(key, shape, low, high)  # shown


def randperm(n):
    key = jax.random.key(0)
    return jax.random.permutation(key, n)  # shown


def shuffle(x):
    key = jax.random.key(0)
    return jax.random.permutation(key, x)  # shown


def bernoulli(prob):
    key = jax.random.key(0)
    return jax.random.bernoulli(key, prob)  # shown


def binomial(count, prob, shape):
    key = jax.random.key(0)
    return jax.random.binomial(key, count, prob, shape)  # shown


def multinomial(weight, count):
    key = jax.random.key(0)
    logits = jnp.log(weight)[:, None]  # shown
    return jax.random.categorical(key, logits, shape=(2, count))  # shown


def multinomial_counts(trials, prob, draws):
    key = jax.random.key(0)
    return jax.random.multinomial(key, trials, prob, shape=(draws, 3))  # shown


def poisson(rate):
    key = jax.random.key(0)
    with jax.disable_jit(False):
        return jax.random.poisson(key, rate)  # shown


def exponential(rate, shape):
    key = jax.random.key(0)
    return jax.random.exponential(key, shape) / rate  # shown


def gamma(alpha, rate, shape):
    key = jax.random.key(0)
    with jax.disable_jit(False):
        return jax.random.gamma(key, alpha, shape) / rate  # shown


def beta(a, b, shape):
    key = jax.random.key(0)
    with jax.disable_jit(False):
        return jax.random.beta(key, a, b, shape)  # shown


def dirichlet(alpha, draws):
    key = jax.random.key(0)
    with jax.disable_jit(False):
        return jax.random.dirichlet(key, alpha, (draws,))  # shown


def laplace(shape):
    key = jax.random.key(0)
    return jax.random.laplace(key, shape)  # shown


def gumbel(shape):
    key = jax.random.key(0)
    return jax.random.gumbel(key, shape)  # shown


def gumbel_softmax(logits, tau):
    key = jax.random.key(0)
    gumbel = jax.random.gumbel(key, logits.shape)  # shown
    return jax.nn.softmax((logits + gumbel) / tau)  # shown


def cauchy(shape):
    key = jax.random.key(0)
    draws = jax.random.cauchy(key, shape)  # shown
    return jnp.arctan(draws)


def lognormal(shape):
    key = jax.random.key(0)
    return jax.random.lognormal(key, 0.5, shape)  # shown


def multivariate_normal(mean, covariance, draws):
    key = jax.random.key(0)
    return jax.random.multivariate_normal(key, mean, covariance, (draws,))  # shown


def rand_like(x):
    key = jax.random.key(0)
    return jax.random.uniform(key, x.shape)  # shown


def randn_like(x):
    key = jax.random.key(0)
    return jax.random.normal(key, x.shape)  # shown


def choice(x, count):
    key = jax.random.key(0)
    return jax.random.choice(key, x, (count,))  # shown


def choice_without_replacement(x, count):
    key = jax.random.key(0)
    return jax.random.choice(key, x, (count,), replace=False)  # shown


def weighted_choice(weight, count):
    key = jax.random.key(0)
    return jax.random.choice(  # shown
        key,  # shown
        len(weight),  # shown
        (count,),  # shown
        replace=False,  # shown
        p=weight,  # shown
    )  # shown


def dropout(x, rate):
    key = jax.random.key(0)
    kept = jax.random.bernoulli(key, 1 - rate, x.shape)  # shown
    return jnp.where(kept, x / (1 - rate), 0)  # shown
