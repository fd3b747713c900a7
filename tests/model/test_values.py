"""When two recorded values are equal, and how a message tells that they are not."""

from __future__ import annotations

from typing import Any

import pytest

from narani.model.values import equal, flatten, is_array, is_none, shape_of, show, why_unequal

NONE = {"none": True}
NAN, INF = float("nan"), float("inf")


def array(data: list[Any], shape: list[int], dtype: str = "float32") -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data": data}


@pytest.mark.parametrize(("left", "right"), [
    (1, 1.0),
    (1.0, 1.0 + 1e-7),
    (1e9, 1e9 + 100),
    ("a", "a"),
    (True, True),
    (NONE, NONE),
    (INF, INF),
    (-INF, -INF),
    ([1, [2, 3]], [1, [2, 3]]),
    ([], []),
    (array([1.0, 2.0], [2]), array([1, 2], [2], "int64")),
    (array([1.0, 2.0], [2]), [1, 2]),
    (array([3.0], []), 3),
    (array([1, 2, 3, 4], [2, 2]), [[1, 2], [3, 4]]),
    (array([True, False], [2], "bool"), [True, False]),
])
def test_equal(left: Any, right: Any) -> None:
    assert equal(left, right, 1e-6)
    assert equal(right, left, 1e-6)


@pytest.mark.parametrize(("left", "right", "why"), [
    (1.0, 1.1, "1 is not 1.1 (tolerance 1e-06)"),
    ("a", "b", "'a' is not 'b'"),
    (True, 1, "shape bool is not ()"),
    (NONE, 0, "None is not 0"),
    (0, NONE, "0 is not None"),
    (INF, -INF, "inf is not -inf (tolerance 1e-06)"),
    (INF, 1.0, "inf is not 1 (tolerance 1e-06)"),
    (NAN, NAN, "nan is not nan (tolerance 1e-06, and NaN equals nothing)"),
    ([1, 2], [1, 3], "2 is not 3 at flat index 1 (tolerance 1e-06)"),
    ([1, 2], [1, 2, 3], "shape (2,) is not (3,)"),
    (array([1.0], [1]), array([1.0], []), "shape (1,) is not ()"),
    (array([1, 2], [1, 2]), array([1, 2], [2, 1]), "shape (1, 2) is not (2, 1)"),
    (array([True], [1], "bool"), [1], "True is not 1 at flat index 0"),
])
def test_unequal(left: Any, right: Any, why: str) -> None:
    assert why_unequal(left, right, 1e-6) == why


def test_tolerance_is_relative_to_the_right_and_absolute_near_zero() -> None:
    assert equal(1e-7, 0.0, 1e-6)
    assert not equal(1e-5, 0.0, 1e-6)
    assert equal(1000.0005, 1000.0, 1e-6)
    assert equal(0.995, 1.0, 0.01)


@pytest.mark.parametrize(("value", "text"), [
    (6.0, "6"), (0.1 + 0.2, "0.3"), (1e-7, "1e-07"), (True, "True"), ("a", "'a'"), (NONE, "None"),
    ([1, [2.5]], "[1, [2.5]]"), (array([1, 2, 3, 4], [2, 2]), "[[1, 2], [3, 4]]"),
    (array([3.0], []), "3"), (array([], [0]), "[]"), (array([], [2, 0]), "[[], []]"),
])
def test_shown_as_a_reader_sees_it(value: Any, text: str) -> None:
    assert show(value) == text


def test_kinds_and_shapes() -> None:
    assert is_none(NONE) and not is_none(None) and not is_none(False)
    assert is_array(array([], [0])) and not is_array(NONE) and not is_array([1])
    assert shape_of(3) == () and shape_of("a") is None and shape_of(True) is None
    assert shape_of([[1, 2], [3, 4], [5, 6]]) == (3, 2)
    assert shape_of([[1], [2, 3]]) == (2,)
    assert flatten([[1, 2], [3]]) == [1, 2, 3]
