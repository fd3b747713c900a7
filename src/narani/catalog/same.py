"""What it means for two recorded results of an operation to be the same. NaN equals NaN here."""

from __future__ import annotations

from typing import Any

from narani.model.values import Value, flatten, is_array, is_none, leaf_equal, shape_of, show

SHOWN = 60


def why_not_same(new: Value, old: Value, tolerance: float) -> str:
    """Why two records of one case differ in anything: value, type, shape, exception or gradient."""
    if isinstance(new, dict) and isinstance(old, dict):
        if set(new) != set(old):
            return f"{text_of(new)} was {text_of(old)}"
        for name in new:
            if why := why_not_same(new[name], old[name], tolerance):
                return why
        return ""
    return "" if _near(new, old, tolerance) else f"{text_of(new)} was {text_of(old)}"


def outcome(value: Value) -> Value:
    """A case without what it was given, its gradient and its call without optional arguments."""
    if not isinstance(value, dict):
        return value
    kept = {name: item for name, item in value.items() if name not in ("given", "grad", "bare")}
    return kept["value"] if set(kept) == {"value"} else kept


def values_equal(a: Value, b: Value, tolerance: float) -> bool:
    """Whether two outcomes hold the same numbers in the same places, whatever their dtypes."""
    if "parts" in _keys(a) and "parts" in _keys(b):
        return len(a["parts"]) == len(b["parts"]) and all(
            values_equal(x, y, tolerance) for x, y in zip(a["parts"], b["parts"], strict=True))
    if "spread" in _keys(a) and "spread" in _keys(b):
        compared = ["some"] if "some" in a and "some" in b else []
        first, second = a["spread"][:2], b["spread"][:2]
        return a["shape"] == b["shape"] and _near(first, second, tolerance) and all(
            _near(a[name], b[name], tolerance) for name in compared)
    if is_none(a) or is_none(b) or isinstance(a, str) or isinstance(b, str):
        return bool(a == b)
    return _count(a) == _count(b) and _near([_number(x) for x in flatten(a)],
                                            [_number(x) for x in flatten(b)], tolerance)


def types_equal(a: Value, b: Value) -> bool:
    """Whether dtype and shape are the same."""
    if "parts" in _keys(a) and "parts" in _keys(b):
        return all(map(types_equal, a["parts"], b["parts"]))
    return dtype_of(a) == dtype_of(b) and _shape(a) == _shape(b)


def gradients_equal(a: Value, b: Value, tolerance: float) -> bool:
    """Whether gradients are the same; none at all is a gradient of zeros."""
    for name in {*_keys(a), *_keys(b)}:
        one, other = _keys(a).get(name), _keys(b).get(name)
        if one is None or other is None:
            return True  # one of them takes none: nothing to compare
        if isinstance(one, str) or isinstance(other, str):
            continue  # one of them raises; the value was compared already
        if is_none(one) or is_none(other):
            numbers = [n for side in (one, other) if not is_none(side) for n in flatten(side)]
            if any(numbers):
                return False
        elif not values_equal(one, other, tolerance):
            return False
    return True


def is_error(value: Value) -> bool:
    """Whether a case raised."""
    return "error" in _keys(value)


def dtype_of(value: Value) -> str:
    """The dtype of an array, or the Python type of anything else."""
    return str(value["dtype"]) if "dtype" in _keys(value) else type(value).__name__


def text_of(value: Value) -> str:
    """An outcome in a few words: its value and type, or the exception."""
    if is_error(value):
        return f"{value['error']}: {value.get('message', '')}".rstrip(": ")
    if "parts" in _keys(value):
        return "; ".join(text_of(part) for part in value["parts"])
    if "spread" in _keys(value):
        mean, std = value["spread"][:2]
        return f"{value['dtype']} {tuple(value['shape'])}, mean {mean:.4g}, std {std:.4g}"
    if not is_array(value):
        return show(value) if not isinstance(value, dict) or is_none(value) else str(value)
    if 0 in value["shape"]:
        return f"{value['dtype']} {tuple(value['shape'])}"
    said = show(value)
    return f"{said if len(said) <= SHOWN else said[:SHOWN] + '…'} {value['dtype']}"


def _near(a: Any, b: Any, tolerance: float) -> bool:
    if isinstance(a, dict) and isinstance(b, dict):
        return not why_not_same(a, b, tolerance)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(_near(x, y, tolerance) for x, y in zip(a, b, strict=True))
    if isinstance(a, float) and isinstance(b, float) and a != a and b != b:
        return True
    return leaf_equal(a, b, tolerance)


def _number(leaf: Value) -> Value:
    return int(leaf) if isinstance(leaf, bool) else leaf


def _keys(value: Value) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _shape(value: Value) -> tuple[int, ...] | None:
    return tuple(value["shape"]) if "shape" in _keys(value) else shape_of(value)


def _count(value: Value) -> Any:
    """Shape with its ones left out: what must be equal before numbers are compared."""
    return tuple(n for n in _shape(value) or () if n != 1)
