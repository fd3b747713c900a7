"""Says in what a fresh run differs from what was recorded."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping

from narani.model.concept import DEFAULT_TOLERANCE, Concept
from narani.model.values import Value, is_array, show, why_unequal
from narani.runner.outcome import Outcome

SHOWN = 60


def tolerance_of(concept: Concept) -> float:
    """How far a recorded number may be from a fresh one."""
    return concept.agreement.tolerance if concept.agreement else DEFAULT_TOLERANCE


def changes(stdout: str, values: Mapping[str, Value], fresh: Outcome, tolerance: float) -> list[str]:
    """Why `fresh` is not what `stdout` and `values` say; empty when it is, within `tolerance`."""
    found = _stdout_changes(stdout, fresh.stdout, values, tolerance)
    for name in dict.fromkeys((*values, *fresh.values)):
        if name not in fresh.values:
            found.append(f'"{name}" was {_short(values[name])} and is no longer set.')
        elif name not in values:
            found.append(f'"{name}" is {_short(fresh.values[name])} and was not recorded.')
        elif why := _why_not_same(fresh.values[name], values[name], tolerance):
            found.append(f'"{name}" changed: {why}.')
    return found


def _stdout_changes(old: str, new: str, values: Mapping[str, Value], tolerance: float) -> list[str]:
    """The first line that is another, in a list; none when there is none."""
    if old == new:
        return []
    before, after = old.splitlines(), new.splitlines()
    line = next((i for i, (a, b) in enumerate(zip(before, after, strict=False))
                 if a != b and not _sets_the_same(a, b, values, tolerance)), min(len(before), len(after)))
    if line == len(before) == len(after) and old.endswith("\n") == new.endswith("\n"):
        return []
    was = repr(before[line][:SHOWN]) if line < len(before) else "no such line"
    now = repr(after[line][:SHOWN]) if line < len(after) else "no such line"
    return [f"line {line + 1} of its output is {now}, was {was}."]


def _sets_the_same(old: str, new: str, values: Mapping[str, Value], tolerance: float) -> bool:
    """Whether two lines `name = <JSON>` set one recorded variable to what counts as equal."""
    (name, _, was), (other, _, now) = old.partition(" = "), new.partition(" = ")
    if name != other or name not in values:
        return False
    try:
        return not _why_not_same(json.loads(now), json.loads(was), tolerance)
    except json.JSONDecodeError:
        return False


def _why_not_same(new: Value, old: Value, tolerance: float) -> str:
    """Like `why_unequal`, but a NaN that is found again is the same, and a dtype must stay."""
    if is_array(new) and is_array(old) and new["dtype"] != old["dtype"]:
        return f"dtype {new['dtype']} is not {old['dtype']}"
    return why_unequal(_name_nan(new), _name_nan(old), tolerance)


def _name_nan(value: Value) -> Value:
    if isinstance(value, float) and math.isnan(value):
        return "nan"
    if isinstance(value, list):
        return [_name_nan(item) for item in value]
    if is_array(value):
        return {**value, "data": _name_nan(value["data"])}
    return value


def _short(value: Value) -> str:
    text = show(value)
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"
