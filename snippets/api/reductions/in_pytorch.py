"""Reductions in PyTorch: what a reader would type, one function per operation."""

import torch


def sum(x):
    return torch.sum(x)


def sum_along_axis(x):
    return torch.sum(x, dim=1)


def sum_over_axes(x):
    return torch.sum(x, dim=(0, 2))


def sum_keeping_axes(x):
    return torch.sum(x, dim=1, keepdim=True)


def sum_of_dtype(x):
    return torch.sum(x, dtype=torch.float32)


def mean(x):
    return torch.mean(x)


def mean_along_axis(x):
    return torch.mean(x, dim=1)


def mean_of_bools(x):
    return torch.mean(x.float())


def prod(x):
    return torch.prod(x)


def max(x):
    return torch.max(x)


def min(x):
    return torch.min(x)


def amax(x):
    return torch.amax(x, dim=1)


def amin(x):
    return torch.amin(x, dim=1)


def max_with_indices(x):
    return torch.max(x, dim=1)


def aminmax(x):
    return torch.aminmax(x)


def any(x):
    return torch.any(x)


def all(x):
    return torch.all(x)


def any_along_axis(x):
    return torch.any(x, dim=1)


def all_along_axis(x):
    return torch.all(x, dim=1)


def std(x):
    return torch.std(x)


def std_population(x):
    return torch.std(x, correction=0)


def var(x):
    return torch.var(x)


def var_population(x):
    return torch.var(x, correction=0)


def var_mean(x):
    return torch.var_mean(x, dim=0, correction=0)


def median(x):
    return torch.median(x)


def median_along_axis(x):
    values, indices = torch.median(x, dim=1)  # shown
    return values


def quantile(x, q):
    return torch.quantile(x, q)


def percentile(x, q):
    return torch.quantile(x, q / 100)


def nansum(x):
    return torch.nansum(x)


def nanmean(x):
    return torch.nanmean(x)


def nanmedian(x):
    return torch.nanmedian(x)


def nanquantile(x, q):
    return torch.nanquantile(x, q)


def nanmax(x):
    return torch.max(x[~torch.isnan(x)])


def nanmin(x):
    return torch.min(x[~torch.isnan(x)])


def nanstd(x):
    return torch.std(x[~torch.isnan(x)], correction=0)


def logsumexp(x):
    return torch.logsumexp(x, dim=1)


def half_sum_of_squares(x):
    return torch.sum(x**2) / 2


def count_nonzero(x):
    return torch.count_nonzero(x)


def zero_fraction(x):
    return torch.mean((x == 0).float())


def add_n(tensors):
    return torch.sum(torch.stack(tensors), dim=0)


def segment_sum(x, ids):
    out = torch.zeros(int(ids.max()) + 1, *x.shape[1:])  # shown
    return out.index_add(0, ids, x)  # shown


def unsorted_segment_sum(x, ids, n):
    return torch.zeros(n, *x.shape[1:]).index_add(0, ids, x)


def segment_mean(x, ids, n):
    return torch.zeros(n).scatter_reduce(0, ids, x, "mean", include_self=False)


def segment_max(x, ids, n):
    return torch.full((n,), -torch.inf).scatter_reduce(0, ids, x, "amax")


def bincount(x):
    return torch.bincount(x)


def bincount_weighted(x, weights):
    return torch.bincount(x, weights=weights)


def histogram(x):
    return torch.histogram(x, 4, range=(0.0, 1.0))


def histc(x):
    return torch.histc(x, bins=4, min=0, max=1)


def ptp(x):
    return torch.max(x) - torch.min(x)


def average(x, weights):
    return torch.sum(x * weights) / torch.sum(weights)


def trapezoid(y, x):
    return torch.trapezoid(y, x)


def masked_sum(x, mask):
    return torch.sum(x[mask])


def masked_mean(x, mask):
    return torch.sum(torch.where(mask, x, 0), dim=1) / torch.sum(mask, dim=1)


def cummax(x):
    values, indices = torch.cummax(x, dim=0)  # shown
    return values


def cummin(x):
    values, indices = torch.cummin(x, dim=0)  # shown
    return values


def logcumsumexp(x):
    return torch.logcumsumexp(x, dim=0)


def cov(x):
    return torch.cov(x)


def corrcoef(x):
    return torch.corrcoef(x)
