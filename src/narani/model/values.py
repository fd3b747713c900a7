"""Recorded values, and what it means for two of them to be equal.

A value is what TOML can hold: a bool, int, float, string or list; `None` is `{"none": true}`;
an array is `{"dtype": "float32", "shape": [2, 2], "data": [1.0, ...]}` with flat data.
"""

from __future__ import annotations

import math
from typing import Any

Value = Any
NONE: dict[str, bool] = {"none": True}


def is_none(value: Value) -> bool:
    """Whether `value` stands for Python's None."""
    return isinstance(value, dict) and value.get("none") is True


def is_array(value: Value) -> bool:
    """Whether `value` is a recorded array."""
    return isinstance(value, dict) and "shape" in value


def shape_of(value: Value) -> tuple[int, ...] | None:
    """Shape of a number (0-d), list or array; None for strings, bools and None."""
    if is_array(value):
        return tuple(value["shape"])
    if isinstance(value, bool) or is_none(value) or isinstance(value, str):
        return None
    if isinstance(value, list):
        inner = {shape_of(item) for item in value}
        if len(inner) == 1 and (first := inner.pop()) is not None:
            return (len(value), *first)
        return (len(value),)
    return ()


def flatten(value: Value) -> list[Value]:
    """All leaves of a list or array in row-major order."""
    if is_array(value):
        return list(value["data"])
    if isinstance(value, list):
        return [leaf for item in value for leaf in flatten(item)]
    return [value]


def number_equal(a: float, b: float, tolerance: float) -> bool:
    """|a - b| <= tolerance * max(1, |b|); NaN equals nothing, infinities equal themselves."""
    if math.isnan(a) or math.isnan(b):
        return False
    if math.isinf(a) or math.isinf(b):
        return a == b
    return abs(a - b) <= tolerance * max(1.0, abs(b))


def leaf_equal(a: Value, b: Value, tolerance: float) -> bool:
    """Equality of two leaves: numbers (complex ones as [re, im]) within tolerance, the rest exactly."""
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(leaf_equal, a, b, [tolerance] * len(a)))
    if isinstance(a, bool) or isinstance(b, bool):
        return isinstance(a, bool) and isinstance(b, bool) and a == b
    if isinstance(a, int | float) and isinstance(b, int | float):
        return number_equal(a, b, tolerance)
    return type(a) is type(b) and bool(a == b)


def why_unequal(a: Value, b: Value, tolerance: float) -> str:
    """An empty string when equal within tolerance, else a short reason for people."""
    if is_none(a) or is_none(b):
        return "" if is_none(a) and is_none(b) else f"{show(a)} is not {show(b)}"
    if shape_of(a) != shape_of(b):
        return f"shape {shape_text(a)} is not {shape_text(b)}"
    for index, (left, right) in enumerate(zip(flatten(a), flatten(b), strict=True)):
        if not leaf_equal(left, right, tolerance):
            where = f" at flat index {index}" if shape_of(a) else ""
            nan = ", and NaN equals nothing" if left != left or right != right else ""
            numbers = all(type(leaf) in (int, float) for leaf in (left, right))
            within = f" (tolerance {tolerance:g}{nan})" if numbers else ""
            return f"{show(left)} is not {show(right)}{where}{within}"
    return ""


def equal(a: Value, b: Value, tolerance: float) -> bool:
    """Whether two recorded values are equal within `tolerance`."""
    return not why_unequal(a, b, tolerance)


def shape_text(value: Value) -> str:
    """Shape for a message: `(2, 3)`, or the kind of value when it has none."""
    shape = shape_of(value)
    return str(shape) if shape is not None else type(value).__name__


def show(value: Value) -> str:
    """A value as a reader would see it in Python: `None`, `6.0`, `[[1, 2], [3, 4]]`."""
    if is_none(value):
        return "None"
    if is_array(value):
        return _nest(value["data"], value["shape"])
    if isinstance(value, list):
        return "[" + ", ".join(show(item) for item in value) + "]"
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) and abs(value) < 1e-4 else f"{value:.6g}"
    return repr(value) if isinstance(value, str) else str(value)


def _nest(data: list[Value], shape: list[int]) -> str:
    if not shape:
        return show(data[0])
    step = len(data) // shape[0] if shape[0] else 0
    rows = (data[i * step : (i + 1) * step] for i in range(shape[0]))
    return "[" + ", ".join(_nest(list(row), shape[1:]) for row in rows) + "]"
