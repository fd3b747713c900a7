"""Kinds follow from what was recorded, one case for each kind."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from narani.catalog.correspondence import pair
from narani.catalog.operations import Operations
from narani.catalog.same import why_not_same
from narani.model.operation import Called, Category, CategoryResult, Operation
from narani.model.runtime import Runtime, Runtimes
from narani.model.text import Text

TEXT = Text("가", "a")
ROW = {"dtype": "float32", "shape": [2], "data": [1.0, 2.0]}
TABLE = {"dtype": "float32", "shape": [2, 3], "data": [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]}
TURNED = {"dtype": "float32", "shape": [3, 2], "data": [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]}
BASE = "import torch\n\n\ndef f(x, y):\n    return torch.f(x, y)\n"
OTHER = "import tensorflow as tf\n\n\ndef f(x, y):\n    return tf.f(x, y)\n"


def found(folder: Path, mine: Any, yours: Any, other: str = OTHER, call: str = "tensorflow.f",
          signatures: tuple[str, str] = ("x, y", "x, y")) -> tuple[str, ...]:
    """The kinds of one pair."""
    runtimes = {name: Runtime(name, name, id=name) for name in ("pytorch", "tensorflow")}
    (folder / "in_pytorch.py").write_text(BASE, encoding="utf-8")
    (folder / "in_tensorflow.py").write_text(other, encoding="utf-8")
    category = Category(TEXT, TEXT, {"f": Operation(TEXT)}, id="some", folder=folder)
    operations = Operations(Runtimes(runtimes), {"some": category})
    for name, value, dotted, signature in (("pytorch", mine, "torch.f", signatures[0]),
                                           ("tensorflow", yours, call, signatures[1])):
        called = Called(dotted, signature, cases={"case": value})
        operations.results["some", name, "cpu"] = CategoryResult("", "", dt.date.today(), "", {"f": called})
    return pair(operations, category, "f", runtimes["tensorflow"]).kinds


def test_equal_in_everything_is_the_same(tmp_path: Path) -> None:
    assert found(tmp_path, ROW, dict(ROW)) == ("same",)


@pytest.mark.parametrize(("kind", "mine", "yours"), [
    ("value", ROW, {**ROW, "data": [1.0, 3.0]}),
    ("dtype", ROW, {**ROW, "dtype": "float64"}),
    ("dtype", ROW, {**ROW, "shape": [1, 2]}),
    ("refuses", ROW, {"error": "TypeError", "message": "no"}),
    ("layout", TABLE, TURNED),
    ("default", ROW, {**ROW, "bare": {**ROW, "data": [0.0, 0.0]}}),
    ("value", {**ROW, "grad": {"x": ROW}}, {**ROW, "grad": {"x": {**ROW, "data": [1.0, 9.0]}}}),
])
def test_a_difference_has_its_kind(tmp_path: Path, kind: str, mine: Any, yours: Any) -> None:
    assert found(tmp_path, mine, yours) == (kind,)


def test_no_gradient_is_a_gradient_of_zeros(tmp_path: Path) -> None:
    zeros = {**ROW, "data": [0.0, 0.0]}
    assert found(tmp_path, {**ROW, "grad": {"x": {"none": True}}}, {**ROW, "grad": {"x": zeros}}) == ("same",)


def test_another_name_is_renamed(tmp_path: Path) -> None:
    assert found(tmp_path, ROW, ROW, call="tensorflow.g") == ("renamed",)


def test_another_order_of_arguments_is_seen(tmp_path: Path) -> None:
    other = OTHER.replace("tf.f(x, y)", "tf.f(y, x)")
    assert found(tmp_path, ROW, ROW, other) == ("order",)


def test_two_calls_are_composed(tmp_path: Path) -> None:
    other = OTHER.replace("tf.f(x, y)", "tf.f(tf.g(x), y)")
    assert found(tmp_path, ROW, ROW, other) == ("composed",)


def test_no_function_is_no_equivalent(tmp_path: Path) -> None:
    assert found(tmp_path, ROW, ROW, "import tensorflow as tf\n") == ("none",)


def test_nan_among_several_results_is_no_change() -> None:
    def found() -> dict[str, Any]:
        return {"parts": [{"dtype": "float32", "shape": [2], "data": [1.0, float("nan")]},
                          {"dtype": "int64", "shape": [], "data": [0]}]}

    assert why_not_same(found(), found(), 1e-5) == ""
