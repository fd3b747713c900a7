"""Turns what a snippet computed into recorded values, without importing a framework.

Forms beyond `model.values`: 0-d bools and strings become plain ones; an array of strings has the
dtype "str"; complex numbers are `[re, im]` pairs; what NumPy has no name for (bfloat16, float8) is
widened to Python floats and keeps its own dtype. Single precision keeps as many significant digits
(nine at most) as give the same float32 back.
"""

from __future__ import annotations

import math
import struct
from typing import Any

from narani.model.values import NONE, Value

LIMIT = 1000
"""Most elements of one recorded variable."""


class NotRecordable(Exception):
    """A value that no result can hold; the message says why and what to assign instead."""


def convert(value: Any) -> Value:
    """`value` as a result holds it.

    Raises:
        NotRecordable: too large, or of a type that is not recorded.
    """
    if value is None:
        return dict(NONE)
    if _inherits(value, "numpy", "generic") or _is_array(value):
        return _array(value)
    if isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, complex):
        return {"dtype": "complex128", "shape": [], "data": [[value.real, value.imag]]}
    if isinstance(value, list | tuple):
        return _list(value)
    kind = f"{type(value).__module__}.{type(value).__qualname__}"
    raise NotRecordable(f"{kind} is not recorded. Assign a number, string, list or array, "
                        "for example str(x.dtype) or x.shape as a list.")


def _inherits(value: Any, package: str, name: str) -> bool:
    return any(base.__name__ == name and base.__module__.partition(".")[0] == package
               for base in type(value).__mro__)


def _is_array(value: Any) -> bool:
    """Whether `value` is an array of NumPy, PyTorch, TensorFlow, Keras or JAX."""
    if isinstance(value, type) or not (hasattr(value, "dtype") and hasattr(value, "shape")):
        return False
    return hasattr(value, "__array__") or callable(getattr(value, "numpy", None))


def _list(items: list[Any] | tuple[Any, ...]) -> Value:
    converted = [_plain(convert(item)) for item in items]
    if (count := _count(converted)) > LIMIT:
        raise NotRecordable(f"{count} elements are too many: at most {LIMIT} are recorded.")
    return converted


def _plain(value: Value) -> Value:
    """A 0-d array inside a list is a plain number there."""
    if isinstance(value, dict) and value.get("shape") == []:
        return value["data"][0]
    return value


def _count(value: Value) -> int:
    if isinstance(value, dict):
        return len(value.get("data", (0,)))
    return sum(map(_count, value)) if isinstance(value, list) else 1


def _array(value: Any) -> Value:
    shape = [int(size) for size in value.shape]
    if (count := math.prod(shape)) > LIMIT:
        raise NotRecordable(f"{count} elements are too many: at most {LIMIT} are recorded.")
    try:
        dtype, data = _torch(value) if _inherits(value, "torch", "Tensor") else _numpy(value)
    except NotRecordable:
        raise
    except Exception as error:
        kind = f"{type(value).__module__}.{type(value).__qualname__}"
        raise NotRecordable(f"{kind} cannot be read ({type(error).__name__}). "
                            "Assign a plain array of its values.") from error
    single = dtype not in ("float64", "complex128")
    leaves = [_leaf(item, single) for item in data]
    if not shape and dtype in ("bool", "str"):
        return leaves[0]
    return {"dtype": dtype, "shape": shape, "data": leaves}


def _torch(tensor: Any) -> tuple[str, list[Any]]:
    dtype = str(tensor.dtype).removeprefix("torch.")
    return dtype, tensor.detach().cpu().resolve_conj().resolve_neg().reshape(-1).tolist()


def _numpy(value: Any) -> tuple[str, list[Any]]:
    """Values of a NumPy array or scalar, or of what turns into one."""
    to_numpy = getattr(value, "numpy", None)
    array = to_numpy() if callable(to_numpy) else value
    if isinstance(array, bytes | str):
        return "str", [array]
    if not _inherits(array, "numpy", "ndarray") and not _inherits(array, "numpy", "generic"):
        array = array.__array__()
    kind, dtype = array.dtype.kind, str(array.dtype)
    if kind in "US":
        dtype = "str"
    elif kind == "O":
        dtype = "str"
        if not all(isinstance(item, str | bytes) for item in array.reshape(-1).tolist()):
            raise NotRecordable("an array of Python objects is not recorded. "
                                "Assign a list of numbers or strings.")
    elif kind not in "biufc":
        array = array.astype("float32")
    return dtype, array.reshape(-1).tolist()


def _leaf(item: Any, single: bool) -> Value:
    if isinstance(item, bytes):
        return item.decode("utf-8", errors="backslashreplace")
    if isinstance(item, complex):
        return [_leaf(item.real, single), _leaf(item.imag, single)]
    if isinstance(item, float):
        return _shortest(item) if single and math.isfinite(item) else item
    if isinstance(item, bool | int | str):
        return item
    raise NotRecordable(f"elements of type {type(item).__name__} are not recorded.")


def _shortest(number: float) -> float:
    """The float with the fewest digits that is still the same in single precision."""
    for digits in (6, 7, 8):
        shorter = float(f"{number:.{digits}g}")
        try:
            if struct.pack("f", shorter) == struct.pack("f", number):
                return shorter
        except OverflowError:
            break
    return float(f"{number:.9g}")
