"""Learning-rate schedules in PyTorch: what a reader would type, one function per operation."""

import torch
from torch.optim import lr_scheduler


def _optimizer():
    """An optimizer with momentum, whose rate begins at 0.1."""
    w = torch.nn.Parameter(torch.zeros(1))
    w.grad = torch.ones(1)
    return torch.optim.SGD([w], lr=0.1, momentum=0.9)


def _rates(scheduler, steps):
    """The rate at each step."""
    rates = []
    for _ in range(steps):
        rates.append(scheduler.get_last_lr()[0])
        scheduler.optimizer.step()
        scheduler.step()
    return torch.tensor(rates)


def step(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.StepLR(optimizer, step_size=3, gamma=0.5)  # shown
    return _rates(scheduler, steps)


def multistep(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.MultiStepLR(  # shown
        optimizer, milestones=[3, 7], gamma=0.1  # shown
    )  # shown
    return _rates(scheduler, steps)


def piecewise_constant(steps):
    def factor(step):  # shown
        return 1.0 if step <= 3 else 0.5 if step <= 7 else 0.2  # shown

    optimizer = _optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, factor)  # shown
    return _rates(scheduler, steps)


def constant(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.ConstantLR(optimizer, factor=0.5, total_iters=4)  # shown
    return _rates(scheduler, steps)


def exponential(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.ExponentialLR(optimizer, gamma=0.9)  # shown
    return _rates(scheduler, steps)


def exponential_over_steps(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.ExponentialLR(optimizer, gamma=0.5 ** (1 / 4))  # shown
    return _rates(scheduler, steps)


def inverse_time(steps):
    def factor(step):  # shown
        return 1 / (1 + 0.5 * step)  # shown

    optimizer = _optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, factor)  # shown
    return _rates(scheduler, steps)


def polynomial(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.PolynomialLR(optimizer, total_iters=10, power=2.0)  # shown
    return _rates(scheduler, steps)


def linear(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.LinearLR(optimizer, 1.0, 0.1, total_iters=10)  # shown
    return _rates(scheduler, steps)


def warmup(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.LinearLR(  # shown
        optimizer, start_factor=0.1, total_iters=5  # shown
    )  # shown
    return _rates(scheduler, steps)


def cosine(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.CosineAnnealingLR(  # shown
        optimizer, T_max=10, eta_min=0.01  # shown
    )  # shown
    return _rates(scheduler, steps)


def cosine_restarts(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.CosineAnnealingWarmRestarts(  # shown
        optimizer, 4, T_mult=2  # shown
    )  # shown
    return _rates(scheduler, steps)


def warmup_cosine(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.SequentialLR(  # shown
        optimizer,  # shown
        [  # shown
            lr_scheduler.LinearLR(optimizer, start_factor=0.1, total_iters=4),  # shown
            lr_scheduler.CosineAnnealingLR(optimizer, T_max=8),  # shown
        ],  # shown
        milestones=[4],  # shown
    )  # shown
    return _rates(scheduler, steps)


def one_cycle(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.OneCycleLR(optimizer, max_lr=0.1, total_steps=12)  # shown
    return _rates(scheduler, steps)


def cyclic(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, step_size_up=4)  # shown
    return _rates(scheduler, steps)


def lambda_lr(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, lambda step: 0.95**step)  # shown
    return _rates(scheduler, steps)


def transformer(steps):
    def factor(step):  # shown
        step = step + 1  # shown
        return 10 * min(step**-0.5, step * 4**-1.5)  # shown

    optimizer = _optimizer()
    scheduler = lr_scheduler.LambdaLR(optimizer, factor)  # shown
    return _rates(scheduler, steps)


def multiplicative(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.MultiplicativeLR(optimizer, lambda step: 0.9)  # shown
    return _rates(scheduler, steps)


def reduce_on_plateau(losses):
    optimizer = _optimizer()
    scheduler = lr_scheduler.ReduceLROnPlateau(  # shown
        optimizer, factor=0.5, patience=2  # shown
    )  # shown
    rates = []
    for loss in losses:  # shown
        scheduler.step(loss)  # shown
        rates.append(scheduler.get_last_lr()[0])
    return torch.tensor(rates)


def chained(steps):
    optimizer = _optimizer()
    warmup = lr_scheduler.ConstantLR(optimizer, factor=0.5, total_iters=4)  # shown
    decay = lr_scheduler.ExponentialLR(optimizer, gamma=0.9)  # shown
    scheduler = lr_scheduler.ChainedScheduler([warmup, decay])  # shown
    return _rates(scheduler, steps)


def attach(steps):
    optimizer = _optimizer()
    scheduler = lr_scheduler.ExponentialLR(optimizer, gamma=0.9)  # shown
    rates = []
    for _ in range(steps):  # shown
        rates.append(scheduler.get_last_lr()[0])
        optimizer.step()  # shown
        scheduler.step()  # shown
    return torch.tensor(rates)


def resume(steps):
    saved = lr_scheduler.ExponentialLR(_optimizer(), gamma=0.9)
    _rates(saved, 6)
    state = saved.state_dict()  # shown
    optimizer = _optimizer()
    optimizer.load_state_dict(saved.optimizer.state_dict())
    scheduler = lr_scheduler.ExponentialLR(optimizer, gamma=0.9)
    scheduler.load_state_dict(state)  # shown
    return _rates(scheduler, steps)
