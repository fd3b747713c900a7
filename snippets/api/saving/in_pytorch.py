"""Saving and loading in PyTorch: what a reader would type, one function per operation."""

import copy
import io
import os
import tempfile

import torch
from torch import nn


def _path(name):
    return os.path.join(tempfile.mkdtemp(), name)


def _model(kernel, bias):
    model = nn.Linear(2, 3)
    with torch.no_grad():
        model.weight.copy_(torch.tensor(kernel).T)
        model.bias.copy_(torch.tensor(bias))
    return model


def save_weights(kernel, bias, x):
    path = _path("model.pt")
    model, other = _model(kernel, bias), nn.Linear(2, 3)
    torch.save(model.state_dict(), path)  # shown
    other.load_state_dict(torch.load(path))  # shown
    return other(x)


def save_model(kernel, bias, x):
    path = _path("model.pt")
    model = _model(kernel, bias)
    torch.save(model, path)  # shown
    loaded = torch.load(path, weights_only=False)  # shown
    return loaded(x)


def load_untrusted(kernel, bias):
    path = _path("model.pt")
    torch.save(_model(kernel, bias), path)
    return torch.load(path)  # shown


def checkpoint_of_training(kernel, bias, x):
    def step(model, optimizer):
        optimizer.zero_grad()
        (model(x) ** 2).sum().backward()
        optimizer.step()

    path = _path("checkpoint.pt")
    model, other = _model(kernel, bias), nn.Linear(2, 3)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
    resumed = torch.optim.SGD(other.parameters(), lr=0.01, momentum=0.9)
    step(model, optimizer)
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, path)  # shown
    saved = torch.load(path)  # shown
    other.load_state_dict(saved["model"])  # shown
    resumed.load_state_dict(saved["optimizer"])  # shown
    step(other, resumed)
    return other.bias


def load_partly(kernel, bias, units):
    state = _model(kernel, bias).state_dict()
    model = nn.Linear(2, units)
    before = model.weight.detach().clone()
    model.load_state_dict(state, strict=False)  # shown
    return torch.equal(model.weight, before)


def load_what_does_not_fit(kernel, bias):
    state = _model(kernel, bias).state_dict()
    model = nn.Linear(2, 4)
    return str(model.load_state_dict(state))  # shown


def export_model(kernel, bias, x):
    path = _path("model.pt2")
    model = _model(kernel, bias)
    program = torch.export.export(model, (x,))  # shown
    torch.export.save(program, path)  # shown
    return torch.export.load(path).module()(x)  # shown


def save_array(x):
    path = _path("x.pt")
    torch.save(x, path)  # shown
    return torch.load(path)  # shown


def save_arrays(a, b):
    path = _path("arrays.pt")
    torch.save({"a": a, "b": b}, path)  # shown
    loaded = torch.load(path)  # shown
    return [loaded["a"], loaded["b"]]


def to_bytes(x):
    buffer = io.BytesIO()  # shown
    torch.save(x, buffer)  # shown
    buffer.seek(0)  # shown
    return torch.load(buffer)  # shown


def memory_map(x):
    path = _path("x.pt")
    torch.save(x, path)
    return torch.load(path, mmap=True)  # shown


def names_in_file(kernel, bias):
    path = _path("model.pt")
    torch.save(_model(kernel, bias).state_dict(), path)
    return sorted(torch.load(path))  # shown


def batchnorm_state(x):
    layer = nn.BatchNorm1d(2)  # shown
    layer(x)
    return list(layer.state_dict())  # shown


def copy_model(kernel, bias, x):
    model = _model(kernel, bias)
    other = copy.deepcopy(model)  # shown
    return torch.equal(model(x), other(x))


def map_location(x):
    path = _path("x.pt")
    torch.save(x, path)
    return torch.load(path, map_location="cpu")  # shown
