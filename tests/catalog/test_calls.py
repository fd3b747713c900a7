"""What is read of an operation's function."""

from __future__ import annotations

from pathlib import Path

import pytest

from narani.catalog.calls import Written, functions_of
from narani.catalog.signatures import defaults_of, positions_of

CODE = """\
import jax.numpy as jnp
import torch


def cat(a, b):
    return torch.cat([a, b], dim=0)


def add(a, b):
    return a + b


def mean_of_sum(a, b):
    return jnp.mean(jnp.add(a, b))


def gather(x, index):
    return torch.gather(x, dim=1, index=index)


def _helper(a):
    return a
"""


@pytest.fixture
def functions(tmp_path: Path) -> dict[str, Written]:
    path = tmp_path / "in_pytorch.py"
    path.write_text(CODE, encoding="utf-8")
    return functions_of(path)


def test_the_shown_code_is_what_is_returned(functions: dict[str, Written]) -> None:
    assert functions["cat"].shown == "torch.cat([a, b], dim=0)"
    assert functions["cat"].call == "torch.cat"
    assert "_helper" not in functions


def test_a_module_has_its_real_name(functions: dict[str, Written]) -> None:
    assert functions["mean_of_sum"].call == "jax.numpy.mean"


def test_one_call_or_one_operator_is_not_composed(functions: dict[str, Written]) -> None:
    assert {name: written.single for name, written in functions.items()} == {
        "cat": True, "add": True, "mean_of_sum": False, "gather": True}


def test_arguments_are_put_in_the_order_of_the_signature(functions: dict[str, Written]) -> None:
    assert positions_of("input, dim, index, *, sparse_grad=False", functions["gather"]) == ["x", "index"]
    assert defaults_of("a, b=1, *, c='x'") == {"b": "1", "c": "'x'"}
