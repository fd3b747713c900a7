"""Pins: which recorded values satisfy them, and why others do not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.house import House, array

from narani.catalog.evidence import check_pin
from narani.model.knowledge import Evidence

VALUES = {"out": array([1.0, 2.0], "float32"), "one": array(3.0), "kind": "Tensor", "flag": False,
          "nothing": {"none": True}, "error": "ValueError", "message": "shapes do not match"}


def pin(root: Path, **condition: Any) -> str:
    """Why a pin on the recorded values does not hold; empty when it does."""
    house = House(root)
    house.record("tensors/sum", "pytorch", VALUES, "sum 3.0000\n")
    house.record("tensors/sum", "numpy", {**VALUES, "kind": "float64"})
    pinned = Evidence(concept="tensors/sum", runtime="pytorch", **condition)
    finding = check_pin(house.catalog().snippets, pinned)
    assert finding.holds == (not finding.reason)
    return finding.reason


@pytest.mark.parametrize("condition", [
    {"variable": "kind", "is_": "Tensor"},
    {"variable": "out", "is_": [1.0, 2.0]},
    {"variable": "out", "is_": [1.0, 2.1], "within": 0.1},
    {"variable": "one", "is_": 3},
    {"variable": "flag", "is_": False},
    {"variable": "nothing", "is_none": True},
    {"variable": "out.dtype", "is_": "float32"},
    {"variable": "out.shape", "is_": [2]},
    {"variable": "out", "below": 2.5},
    {"variable": "out", "above": 0.5},
    {"variable": "kind", "differs_from": "numpy"},
    {"variable": "out", "same_as": "numpy"},
    {"raises": "ValueError"},
    {"raises": "ValueError", "message": "shapes do not"},
    {"prints": "sum 3"},
])
def test_holds(tmp_path: Path, condition: dict[str, Any]) -> None:
    assert pin(tmp_path, **condition) == ""


@pytest.mark.parametrize(("condition", "reason"), [
    ({"variable": "kind", "is_": "ndarray"}, "kind is 'Tensor', not 'ndarray'."),
    ({"variable": "flag", "is_": 0}, "flag is False, not 0."),
    ({"variable": "out", "is_": [1.0, 3.0]},
     "out is [1, 2], not [1, 3]: 2 is not 3 at flat index 1 (tolerance 1e-06)."),
    ({"variable": "out", "is_": [1.0]}, "out is [1, 2], not [1]: shape (2,) is not (1,)."),
    ({"variable": "kind", "is_none": True}, "kind is 'Tensor', not None."),
    ({"variable": "out", "below": 2.0}, "out is [1, 2], not below 2.0."),
    ({"variable": "kind", "above": 0.0}, "kind is 'Tensor', which has no size."),
    ({"variable": "out", "differs_from": "numpy"}, "out is [1, 2] under pytorch and [1, 2] under numpy."),
    ({"variable": "kind", "same_as": "jax"}, 'tensors/sum under "jax" records no "kind".'),
    ({"raises": "TypeError"}, "'ValueError' was raised, not TypeError."),
    ({"raises": "ValueError", "message": "dtype"}, "the message is 'shapes do not match', without 'dtype'."),
    ({"prints": "4.0"}, "stdout does not contain '4.0'."),
    ({"variable": "outt", "is_": 3}, 'tensors/sum under pytorch records no "outt". Did you mean "out"?'),
    ({"variable": "kind.dtype", "is_": "x"}, 'tensors/sum under pytorch records no "kind.dtype". '
     "Known: error, flag, kind, message, nothing, one, out."),
    ({"variable": "out", "device": "cuda", "is_": 3}, "tensors/sum has no result under pytorch on cuda."),
])
def test_does_not_hold(tmp_path: Path, condition: dict[str, Any], reason: str) -> None:
    assert pin(tmp_path, **condition) == reason
