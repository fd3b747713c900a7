"""Random numbers in PyTorch: what a reader would type, one function per operation."""

import torch
import torch.nn.functional as F
from torch import nn


def manual_seed(seed):
    torch.manual_seed(seed)  # shown
    first = torch.rand(8)
    torch.manual_seed(seed)
    return bool((first == torch.rand(8)).all())


def generator(seed, shape):
    generator = torch.Generator().manual_seed(seed)  # shown
    return torch.rand(shape, generator=generator)  # shown


def restore_state(shape):
    state = torch.get_rng_state()  # shown
    first = torch.rand(shape)
    torch.set_rng_state(state)  # shown
    return bool((first == torch.rand(shape)).all())


def seed_argument(seed, shape):
    first = torch.rand(shape, generator=torch.Generator().manual_seed(seed))  # shown
    again = torch.rand(shape, generator=torch.Generator().manual_seed(seed))
    return bool((first == again).all())


def stateless_uniform(seed, shape):
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed))


def rand(shape):
    return torch.rand(shape)


def uniform(low, high, shape):
    return torch.empty(shape).uniform_(low, high)


def randn(shape):
    return torch.randn(shape)


def normal(mean, std, shape):
    return torch.normal(mean, std, shape)


def truncated_normal(std, shape):
    return nn.init.trunc_normal_(torch.empty(shape), std=std)


def randint(low, high, shape):
    return torch.randint(low, high, shape)


def randperm(n):
    return torch.randperm(n)


def shuffle(x):
    return x[torch.randperm(len(x))]


def bernoulli(prob):
    return torch.bernoulli(prob)


def binomial(count, prob, shape):
    binomial = torch.distributions.Binomial(count, prob)  # shown
    return binomial.sample(shape)  # shown


def multinomial(weight, count):
    return torch.multinomial(weight, count, replacement=True)


def multinomial_counts(trials, prob, draws):
    multinomial = torch.distributions.Multinomial(trials, prob)  # shown
    return multinomial.sample((draws,))  # shown


def poisson(rate):
    return torch.poisson(rate)


def exponential(rate, shape):
    return torch.empty(shape).exponential_(rate)


def gamma(alpha, rate, shape):
    gamma = torch.distributions.Gamma(alpha, rate)  # shown
    return gamma.sample(shape)  # shown


def beta(a, b, shape):
    beta = torch.distributions.Beta(a, b)  # shown
    return beta.sample(shape)  # shown


def dirichlet(alpha, draws):
    dirichlet = torch.distributions.Dirichlet(alpha)  # shown
    return dirichlet.sample((draws,))  # shown


def laplace(shape):
    laplace = torch.distributions.Laplace(0.0, 1.0)  # shown
    return laplace.sample(shape)  # shown


def gumbel(shape):
    gumbel = torch.distributions.Gumbel(0.0, 1.0)  # shown
    return gumbel.sample(shape)  # shown


def gumbel_softmax(logits, tau):
    return F.gumbel_softmax(logits, tau)


def cauchy(shape):
    draws = torch.empty(shape).cauchy_()  # shown
    return torch.atan(draws)


def lognormal(shape):
    return torch.empty(shape).log_normal_(0.0, 0.5)


def multivariate_normal(mean, covariance, draws):
    normal = torch.distributions.MultivariateNormal(mean, covariance)  # shown
    return normal.sample((draws,))  # shown


def rand_like(x):
    return torch.rand_like(x)


def randn_like(x):
    return torch.randn_like(x)


def normal_(x, mean, std):
    return x.normal_(mean, std)


def choice(x, count):
    return x[torch.randint(len(x), (count,))]


def choice_without_replacement(x, count):
    return x[torch.randperm(len(x))[:count]]


def weighted_choice(weight, count):
    return torch.multinomial(weight, count)


def dropout(x, rate):
    return F.dropout(x, rate)
