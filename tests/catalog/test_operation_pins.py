"""A claim pins what an operation gave on one case."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from narani.catalog.evidence import check_pin
from narani.catalog.snippets import Snippets
from narani.lint.rules.evidence_form import faults
from narani.model.knowledge import Evidence
from narani.model.operation import Called, Category, CategoryResult, Operation
from narani.model.runtime import Runtime, Runtimes
from narani.model.text import Text

TEXT = Text("가", "a")
PIN = Evidence(operation="some/f", runtime="pytorch", case="row")


@pytest.fixture
def snippets(tmp_path: Path) -> Snippets:
    """One operation, recorded under two runtimes."""
    runtimes = Runtimes({name: Runtime(name, name, id=name) for name in ("pytorch", "numpy")})
    found = Snippets(tmp_path, runtimes)
    found.operations.runtimes = runtimes
    found.operations.categories["some"] = Category(TEXT, TEXT, {"f": Operation(TEXT, id="some/f")}, id="some",
                                                   folder=tmp_path)
    grad = {"x": {"dtype": "float32", "shape": [2], "data": [0.0, 1.0]}}
    for name, data in (("pytorch", [1.0, 2.0]), ("numpy", [1.0, 3.0])):
        row = {"given": "x = 1", "dtype": "float32", "shape": [2], "data": data, "grad": grad}
        called = Called("torch.f", "x", cases={"row": row, "bad": {"error": "TypeError", "message": "no"}})
        result = CategoryResult("", "", dt.date.today(), "", {"f": called})
        found.operations.results["some", name, "cpu"] = result
    return found


@pytest.mark.parametrize("given", [
    {"is_": [1.0, 2.0]}, {"variable": "out.dtype", "is_": "float32"},
    {"variable": "grad_x", "is_": [0.0, 1.0]}, {"differs_from": "numpy"},
    {"case": "bad", "raises": "TypeError", "message": "no"}, {"above": 0.5},
])
def test_what_holds_holds(snippets: Snippets, given: dict[str, Any]) -> None:
    assert check_pin(snippets, replace(PIN, **given)).holds


@pytest.mark.parametrize(("given", "said"), [
    ({"is_": [1.0, 9.0]}, "out is [1, 2], not [1, 9]"),
    ({"same_as": "numpy"}, "out is [1, 2] under pytorch and [1, 3] under numpy"),
    ({"case": "rows", "is_": [1.0]}, 'has no case "rows"'),
    ({"variable": "grad_y", "is_": [1.0]}, 'records no "grad_y". Did you mean "grad_x"?'),
    ({"operation": "some/g", "is_": [1.0]}, 'no operation "some/g"'),
])
def test_what_does_not_hold_says_why(snippets: Snippets, given: dict[str, Any], said: str) -> None:
    finding = check_pin(snippets, replace(PIN, **given))
    assert not finding.holds
    assert said in finding.reason


def test_the_form_of_a_pin() -> None:
    assert list(faults(replace(PIN, is_=1.0))) == []
    assert "names a case" in next(iter(faults(replace(PIN, case="", is_=1.0))))[0]
    assert "pins no value" in next(iter(faults(PIN)))[0]
