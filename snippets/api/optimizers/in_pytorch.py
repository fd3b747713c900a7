"""Optimizers in PyTorch: what a reader would type, one function per operation."""

import torch
import torch.nn.functional as F
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


def _run(optimizer, w, grads):
    """The weights after each step with the given gradients."""
    path = []
    for grad in grads:
        w.grad = grad.clone()
        optimizer.step()
        path.append(w.detach().clone())
    return torch.stack(path)


def _bowl(w):
    """A bowl with its bottom at 0, 1, 2."""
    return ((w - torch.arange(3.0)) ** 2 * torch.tensor([1.0, 3.0, 10.0])).sum()


def sgd(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1)  # shown
    return _run(optimizer, w, grads)


def momentum(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)  # shown
    return _run(optimizer, w, grads)


def momentum_after_lr_change(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)  # shown
    before = _run(optimizer, w, grads[:3])
    optimizer.param_groups[0]["lr"] = 0.01  # shown
    return torch.cat([before, _run(optimizer, w, grads[3:])])


def nesterov(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9, nesterov=True)  # shown
    return _run(optimizer, w, grads)


def sgd_weight_decay(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def adam(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Adam([w], lr=0.01, eps=1e-7)  # shown
    return _run(optimizer, w, grads)


def adam_weight_decay(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Adam([w], lr=0.01, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def adamw(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.AdamW([w], lr=0.01, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def amsgrad(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Adam([w], lr=0.01, amsgrad=True)  # shown
    return _run(optimizer, w, grads)


def nadam(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.NAdam([w], lr=0.01, momentum_decay=1.0)  # shown
    return _run(optimizer, w, grads)


def radam(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.RAdam([w], lr=0.01)  # shown
    return _run(optimizer, w, grads)


def adamax(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Adamax([w], lr=0.01)  # shown
    return _run(optimizer, w, grads)


def rmsprop(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.RMSprop([w], lr=0.01, alpha=0.9, eps=1e-7)  # shown
    return _run(optimizer, w, grads)


def rmsprop_centered(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.RMSprop([w], lr=0.01, alpha=0.9, centered=True)  # shown
    return _run(optimizer, w, grads)


def rmsprop_momentum(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.RMSprop([w], lr=0.01, alpha=0.9, momentum=0.9)  # shown
    return _run(optimizer, w, grads)


def adagrad(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Adagrad([w], lr=0.1, initial_accumulator_value=0.1)  # shown
    return _run(optimizer, w, grads)


def adadelta(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Adadelta([w], lr=1.0, rho=0.95, eps=1e-6)  # shown
    return _run(optimizer, w, grads)


def adafactor(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Adafactor([w], lr=0.01)  # shown
    return _run(optimizer, w, grads)


def muon(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Muon(  # shown
        [w], lr=0.01, weight_decay=0.1, adjust_lr_fn="match_rms_adamw"  # shown
    )  # shown
    return _run(optimizer, w, grads)


def lbfgs(start):
    w = nn.Parameter(start)
    optimizer = torch.optim.LBFGS([w], line_search_fn="strong_wolfe")  # shown

    def closure():  # shown
        optimizer.zero_grad()  # shown
        loss = _bowl(w)  # shown
        loss.backward()  # shown
        return loss  # shown

    optimizer.step(closure)  # shown
    return w.detach()


def train_step(start, x, y):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(5):
        optimizer.zero_grad()  # shown
        loss = F.mse_loss(x @ w, y)  # shown
        loss.backward()  # shown
        optimizer.step()  # shown
    return w.detach()


def apply_gradients(start, grad):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1)
    w.grad = grad  # shown
    optimizer.step()  # shown
    return w.detach()


def zero_grad(start, grad):
    w = nn.Parameter(start)
    w.grad = grad
    optimizer = torch.optim.SGD([w], lr=0.1)
    optimizer.zero_grad()  # shown
    return str(w.grad)


def accumulate_gradients(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1)  # shown
    for step, grad in enumerate(grads):  # shown
        (w * grad).sum().backward()  # shown
        if (step + 1) % 2 == 0:  # shown
            optimizer.step()  # shown
            optimizer.zero_grad()  # shown
    return w.detach()


def clip_by_value(start, grad):
    w = nn.Parameter(start)
    w.grad = grad
    nn.utils.clip_grad_value_([w], 0.5)  # shown
    return w.grad


def clip_by_norm(start, grad):
    w = nn.Parameter(start)
    w.grad = grad
    nn.utils.clip_grad_norm_([w], 1.0)  # shown
    return w.grad


def clip_by_global_norm(start, bias, grad, bias_grad):
    w, b = nn.Parameter(start), nn.Parameter(bias)
    w.grad, b.grad = grad, bias_grad
    nn.utils.clip_grad_norm_([w, b], 1.0)  # shown
    return w.grad, b.grad


def global_norm(grad, bias_grad):
    return nn.utils.get_total_norm([grad, bias_grad])


def clipnorm_argument(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1)  # shown
    path = []
    for grad in grads:  # shown
        w.grad = grad.clone()  # shown
        nn.utils.clip_grad_norm_([w], 1.0)  # shown
        optimizer.step()  # shown
        path.append(w.detach().clone())
    return torch.stack(path)


def ema(start, grads):
    model = nn.Linear(3, 1, bias=False)
    model.weight.data = start[None].clone()
    ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))  # shown
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for grad in grads:  # shown
        model.weight.grad = grad[None].clone()
        optimizer.step()  # shown
        ema.update_parameters(model)  # shown
    return ema.module.weight.detach()[0]


def parameter_groups(start, bias, grads):
    w, b = nn.Parameter(start), nn.Parameter(bias)
    optimizer = torch.optim.SGD(  # shown
        [{"params": [w]}, {"params": [b], "lr": 0.01}], lr=0.1  # shown
    )  # shown
    for grad in grads:
        w.grad, b.grad = grad, grad.sum()[None]
        optimizer.step()
    return w.detach(), b.detach()


def read_lr(start):
    optimizer = torch.optim.SGD([nn.Parameter(start)], lr=0.1)
    return optimizer.param_groups[0]["lr"]  # shown


def set_lr(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for group in optimizer.param_groups:  # shown
        group["lr"] = 0.01  # shown
    return _run(optimizer, w, grads)


def step_count(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Adam([w], lr=0.1)
    _run(optimizer, w, grads)
    return optimizer.state[w]["step"]  # shown


def momentum_state(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    _run(optimizer, w, grads)
    return optimizer.state[w]["momentum_buffer"]  # shown


def adam_state(start, grads):
    w = nn.Parameter(start)
    optimizer = torch.optim.Adam([w], lr=0.1)
    _run(optimizer, w, grads)
    state = optimizer.state[w]  # shown
    return state["exp_avg"], state["exp_avg_sq"]  # shown


def _linear(kernel):
    model = nn.Linear(3, 1, bias=False)
    with torch.no_grad():
        model.weight.copy_(torch.tensor(kernel).T)
    return model


def fit(x, y, kernel):
    model = _linear(kernel)
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=2)  # shown
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # shown
    for epoch in range(5):  # shown
        for inputs, targets in loader:  # shown
            optimizer.zero_grad()  # shown
            loss = F.mse_loss(model(inputs), targets)  # shown
            loss.backward()  # shown
            optimizer.step()  # shown
    return model.weight.detach().T


def evaluate(x, y, kernel):
    model = _linear(kernel)
    model.eval()  # shown
    with torch.no_grad():  # shown
        loss = F.mse_loss(model(x), y).item()  # shown
    return loss


def predict(x, kernel):
    model = _linear(kernel)
    model.eval()  # shown
    with torch.inference_mode():  # shown
        prediction = model(x).numpy()  # shown
    return torch.tensor(prediction)


def early_stopping(losses):
    best, waited = float("inf"), 0  # shown
    for epoch, loss in enumerate(losses):  # shown
        waited = 0 if loss < best else waited + 1  # shown
        best = min(best, loss)  # shown
        if waited >= 2:  # shown
            break  # shown
    return epoch + 1
