"""Evaluates evidence: does a pinned value still hold?"""

from __future__ import annotations

from dataclasses import dataclass

from narani.catalog.freshness import state
from narani.catalog.operation_pin import operation_values, pinned_name
from narani.catalog.snippets import Snippets
from narani.errors import did_you_mean
from narani.model.knowledge import Claim, Evidence
from narani.model.result import State
from narani.model.values import NONE, Value, equal, flatten, is_array, shape_of, show, why_unequal


@dataclass(frozen=True)
class Finding:
    """What looking at one pin gave."""

    holds: bool
    reason: str = ""
    """Why it does not hold."""
    state: State = "verified"
    """State of the result it rests on."""
    value: str = ""
    """The recorded value (or the line printed) as a reader would see it."""


def check_claim(snippets: Snippets, claim: Claim) -> list[Finding]:
    """One finding per pinned evidence of a claim, in order; sources are not looked at."""
    return [check_pin(snippets, evidence) for evidence in claim.evidence if not evidence.source]


def holds(snippets: Snippets, claim: Claim) -> bool:
    """Whether every pin of a claim holds."""
    return all(finding.holds for finding in check_claim(snippets, claim))


def check_pin(snippets: Snippets, pin: Evidence) -> Finding:
    """Evaluates one pin against the recorded result or measurement it names."""
    if pin.measurement:
        return _check_reading(snippets, pin)
    if pin.operation:
        return _check_operation(snippets, pin)
    concept = snippets.concepts.get(pin.concept)
    if concept is None:
        return Finding(False, f'no concept "{pin.concept}". {did_you_mean(pin.concept, snippets.concepts)}')
    runtime = snippets.runtimes.runtime.get(pin.runtime)
    if runtime is None:
        known = snippets.runtimes.runtime
        return Finding(False, f'no runtime "{pin.runtime}". {did_you_mean(pin.runtime, known)}')
    result = snippets.results.get((pin.concept, pin.runtime, pin.device))
    if result is None:
        return Finding(False, f"{pin.concept} has no result under {pin.runtime} on {pin.device}.", "missing")
    found = state(snippets, concept, runtime, pin.device)[0]
    if pin.prints:
        printed = pin.prints in result.stdout
        reason = "" if printed else f"stdout does not contain {pin.prints!r}."
        return Finding(printed, reason, found, pin.prints)
    name = "error" if pin.raises else pin.variable
    value = lookup(result.values, name)
    if value is None:
        hint = did_you_mean(name, result.values)
        return Finding(False, f'{pin.concept} under {pin.runtime} records no "{name}". {hint}', found)
    reason = _compare(snippets, pin, name, value, result.values)
    return Finding(not reason, reason, found, show(value))


def _check_reading(snippets: Snippets, pin: Evidence) -> Finding:
    """The whole spread must lie beyond the bound, not just the middle value."""
    found = snippets.measurements.measured.get((pin.measurement, pin.device))
    reading = found.rows.get(pin.row, {}).get(pin.column) if found else None
    if found is None or reading is None:
        what = f"{pin.measurement} has no {pin.row}/{pin.column} on {pin.device}."
        return Finding(False, what, "missing")
    spread = f"{reading.value:g} ({reading.low:g} to {reading.high:g})"
    good = (pin.above is None or reading.low > pin.above) and (pin.below is None or reading.high < pin.below)
    bound = f"above {pin.above:g}" if pin.above is not None else f"below {pin.below:g}"
    reason = "" if good else f"{pin.row}/{pin.column} is {spread}, not {bound}."
    return Finding(good, reason, snippets.measurements.state(pin.measurement, pin.device)[0], spread)


def _check_operation(snippets: Snippets, pin: Evidence) -> Finding:
    category, _, name = pin.operation.partition("/")
    known, runtime = snippets.operations.categories.get(category), snippets.runtimes.runtime.get(pin.runtime)
    if known is None or runtime is None or name not in known.operation:
        return Finding(False, f'no operation "{pin.operation}" under "{pin.runtime}".')
    values = operation_values(snippets, pin, pin.runtime)
    if values is None:
        return Finding(False, f'{pin.operation} has no case "{pin.case}" under {pin.runtime}.', "missing")
    found = snippets.operations.state(known, runtime, pin.device)[0]
    value = lookup(values, pinned_name(pin))
    if value is None:
        hint = did_you_mean(pinned_name(pin), values)
        what = f'{pin.operation} under {pin.runtime} records no "{pinned_name(pin)}".'
        return Finding(False, f"{what} {hint}", found)
    reason = _compare(snippets, pin, pinned_name(pin), value, values)
    return Finding(not reason, reason, found, show(value))


def values_under(snippets: Snippets, pin: Evidence, runtime: str) -> dict[str, Value] | None:
    """The named values a pin chooses from, under this or another runtime."""
    if pin.operation:
        return operation_values(snippets, pin, runtime)
    result = snippets.results.get((pin.concept, runtime, pin.device))
    return result.values if result else None


def recorded_value(snippets: Snippets, pin: Evidence) -> Value:
    """The recorded value a pin is about, the text for `prints`; Python's None when there is none."""
    if pin.measurement:
        measured = snippets.measurements.measured.get((pin.measurement, pin.device))
        reading = measured.rows.get(pin.row, {}).get(pin.column) if measured else None
        return {"value": reading.value, "low": reading.low, "high": reading.high} if reading else None
    values = values_under(snippets, pin, pin.runtime)
    if values is None:
        return None
    if pin.prints:
        result = snippets.results[pin.concept, pin.runtime, pin.device]
        return pin.prints if pin.prints in result.stdout else None
    return lookup(values, pinned_name(pin))


def lookup(values: dict[str, Value], name: str) -> Value:
    """A recorded variable, or `array.dtype` / `array.shape` of one; Python's None when absent."""
    if name in values:
        return values[name]
    base, _, part = name.rpartition(".")
    if part in ("dtype", "shape") and is_array(values.get(base)):
        return values[base][part]
    return None


def base_of(name: str) -> str:
    """The variable that must be recorded for `name`: `out` for `out.dtype` and `out.shape`."""
    base, _, part = name.rpartition(".")
    return base if base and part in ("dtype", "shape") else name


def _compare(snippets: Snippets, pin: Evidence, name: str, value: Value, values: dict[str, Value]) -> str:
    """Why `value` does not satisfy the pin; empty when it does."""
    if pin.raises:
        if value != pin.raises:
            return f"{show(value)} was raised, not {pin.raises}."
        said = values.get("message", "")
        unlike = bool(pin.message) and pin.message not in str(said)
        return f"the message is {said!r}, without {pin.message!r}." if unlike else ""
    if other := pin.differs_from or pin.same_as:
        theirs = lookup(values_under(snippets, pin, other) or {}, name)
        if theirs is None:
            return f'{pin.operation or pin.concept} under "{other}" records no "{name}".'
        same = equal(value, theirs, pin.within)
        if same == bool(pin.same_as):
            return ""
        return f"{name} is {show(value)} under {pin.runtime} and {show(theirs)} under {other}."
    if pin.below is not None or pin.above is not None:
        numbers = flatten(value)
        if not numbers or not all(type(leaf) in (int, float) for leaf in numbers):
            return f"{name} is {show(value)}, which has no size."
        low = pin.above is not None and not all(n > pin.above for n in numbers)
        high = pin.below is not None and not all(n < pin.below for n in numbers)
        bound = f"above {pin.above}" if low else f"below {pin.below}"
        return f"{name} is {show(value)}, not {bound}." if low or high else ""
    wanted = NONE if pin.is_none else pin.is_
    why = why_unequal(_as_list(value, wanted), wanted, pin.within)
    if not why:
        return ""
    detail = f": {why}" if shape_of(value) or shape_of(wanted) else ""
    return f"{name} is {show(value)}, not {show(wanted)}{detail}."


def _as_list(value: Value, wanted: Value) -> Value:
    """A 0-d or one-element array compares with a plain number when the pin names a number."""
    if is_array(value) and not value["shape"] and not isinstance(wanted, list | dict):
        return value["data"][0]
    return value
