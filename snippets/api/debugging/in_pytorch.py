"""Debugging in PyTorch: what a reader would type, one function per operation."""

import os
import tempfile

import torch
from torch import nn


def _model():
    return nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))


def print_in_graph(x):
    def f(x):
        print("mean", x.mean())  # shown
        return x * 2

    return torch.compile(f, backend="eager")(x)


def check_numerics(x):
    assert torch.isfinite(x).all(), "not finite"  # shown
    return x


def detect_anomaly(x):
    x.requires_grad_()
    with torch.autograd.detect_anomaly():  # shown
        y = (torch.sqrt(x) * 0).sum()
        return torch.autograd.grad(y, x)[0]


def assert_true(x):
    assert (x > 0).all(), "not positive"  # shown
    return x


def assert_close(a, b):
    torch.testing.assert_close(a, b)  # shown
    return True


def assert_shape(x):
    assert x.shape[-1:] == (2,), x.shape  # shown
    return x


def is_tensor(x, other):
    return [torch.is_tensor(value) for value in (x, other)]  # shown


def summary(x):
    model = _model()
    return "13" in str(model)  # shown


def set_printoptions(x):
    torch.set_printoptions(precision=2)  # shown
    text = str(x)
    torch.set_printoptions(profile="default")
    return text


def deterministic(x):
    torch.use_deterministic_algorithms(True)  # shown
    equal = torch.equal(torch.softmax(x, 0), torch.softmax(x, 0))
    torch.use_deterministic_algorithms(False)
    return equal


def profile(x):
    with torch.profiler.profile() as profiler:  # shown
        x @ x
    return "aten::mm" in [event.key for event in profiler.key_averages()]


def tensorboard_scalar(x):
    from torch.utils.tensorboard import SummaryWriter

    folder = tempfile.mkdtemp()
    writer = SummaryWriter(folder)  # shown
    writer.add_scalar("loss", x.sum(), 1)  # shown
    writer.close()
    return len(os.listdir(folder))


def nbytes(x):
    return x.nbytes


def element_size(x):
    return x.element_size()


def saved_activations(x):
    saved = []

    def pack(tensor):
        saved.append(tensor.shape)
        return tensor

    x.requires_grad_()
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):  # shown
        torch.exp(torch.sin(x)).sum()
    return len(saved)


def backward_trace(x):
    x.requires_grad_()
    y = torch.exp(x * 2)
    return y.grad_fn.name()  # shown
