"""What is read of an operation's function."""

from __future__ import annotations

from pathlib import Path

import pytest

from narani.catalog.calls import Written, functions_of
from narani.catalog.signatures import defaults_of, positions_of

CODE = """\
import jax.numpy as jnp
import keras
import torch
from torch import nn


def cat(a, b):
    return torch.cat([a, b], dim=0)


def add(a, b):
    return a + b


def mean_of_sum(a, b):
    return jnp.mean(jnp.add(a, b))


def gather(x, index):
    return torch.gather(x, dim=1, index=index)


def relu(x):
    return nn.ReLU()(x)


def cross_entropy(prob, target):
    return keras.losses.BinaryCrossentropy()(target, prob)


def dense(x, kernel):
    layer = nn.Linear(3, 4)  # shown
    _load(layer, kernel)
    return layer(x)


def clipped(x):
    layer = nn.Linear(3, 4)  # shown
    torch.nn.utils.clip_grad_norm_(layer.parameters(), 1.0)  # shown
    return layer(x)


def scoped(x):
    with torch.no_grad():  # shown
        y = nn.ReLU()(x)  # shown
    return y


def in_place(x, y):
    return x.add_(y)


def loaded(x, kernel):
    return _load(nn.Linear(3, 4), kernel)(x)


def _helper(a):
    return a
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "in_pytorch.py"
    file.write_text(CODE, encoding="utf-8")
    return file


@pytest.fixture
def functions(path: Path) -> dict[str, Written]:
    return functions_of(path)


def test_the_shown_code_is_what_is_returned(functions: dict[str, Written]) -> None:
    assert functions["cat"].shown == "torch.cat([a, b], dim=0)"
    assert functions["cat"].call == "torch.cat"
    assert "_helper" not in functions


def test_a_module_has_its_real_name(functions: dict[str, Written]) -> None:
    assert functions["mean_of_sum"].call == "jax.numpy.mean"


def test_one_call_or_one_operator_is_not_composed(functions: dict[str, Written]) -> None:
    assert {name: written.single for name, written in functions.items()} == {
        "cat": True, "add": True, "mean_of_sum": False, "gather": True, "relu": True, "dense": True,
        "cross_entropy": True,
        "clipped": True, "scoped": True, "in_place": True,
        "loaded": True}


def test_a_constructor_applied_at_once_is_what_a_row_is_about(functions: dict[str, Written]) -> None:
    assert functions["relu"].call == "torch.nn.ReLU"
    assert functions["loaded"].call == "torch.nn.Linear"
    assert functions["cross_entropy"].order == ("target", "prob")


def test_of_marked_lines_the_first_call_is_meant(functions: dict[str, Written]) -> None:
    assert functions["dense"].shown == "layer = nn.Linear(3, 4)"
    assert functions["dense"].call == "torch.nn.Linear"
    assert functions["dense"].marked


def test_marked_lines_keep_their_indentation(functions: dict[str, Written]) -> None:
    assert functions["scoped"].shown == "with torch.no_grad():\n    y = nn.ReLU()(x)"


def test_a_declared_call_is_meant_wherever_it_stands(path: Path) -> None:
    declared = {"clipped": "torch.nn.utils.clip_grad_norm_", "in_place": "torch.Tensor.add_"}
    found = functions_of(path, declared)
    assert found["clipped"].call == "torch.nn.utils.clip_grad_norm_"
    assert found["in_place"].order == ("y",)


def test_arguments_are_put_in_the_order_of_the_signature(functions: dict[str, Written]) -> None:
    assert positions_of("input, dim, index, *, sparse_grad=False", functions["gather"]) == ["x", "index"]
    assert defaults_of("a, b=1, *, c='x'") == {"b": "1", "c": "'x'"}
