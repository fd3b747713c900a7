"""The kind of correspondence between two frameworks, found from what was recorded of both.

The one place where kinds are decided. Nobody writes a kind by hand: it follows from values, types,
shapes, exceptions and gradients of every case, from the same calls without their optional
arguments, and from signatures that calls have shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from typing import Literal

from narani.catalog.calls import Written
from narani.catalog.operations import Operations, is_composed
from narani.catalog.same import (
    gradients_equal,
    is_error,
    outcome,
    text_of,
    types_equal,
    values_equal,
)
from narani.catalog.signatures import defaults_of, positions_of
from narani.model.operation import KINDS, Called, Category, Kind, Operation
from narani.model.runtime import Runtime
from narani.model.values import Value, is_array

BASES = ("pytorch", "numpy")
"""Every row is seen from the first of these that has it."""
Aspect = Literal["value", "dtype", "shape", "gradient", "refuses", "default"]


@dataclass(frozen=True)
class Difference:
    """One case in which two frameworks do not give the same."""

    case: str
    given: str
    """The arguments, in a line."""
    aspect: Aspect
    base: str
    other: str


@dataclass(frozen=True)
class Pair:
    """How one framework's call corresponds to that of the base."""

    kinds: tuple[Kind, ...]
    """What applies, the gravest first; empty while a result is missing."""
    differences: tuple[Difference, ...] = ()

    @property
    def kind(self) -> Kind | None:
        """The gravest."""
        return self.kinds[0] if self.kinds else None


def base_of(operations: Operations, category: Category, name: str) -> str:
    """The framework a row is seen from; empty when nobody has the operation."""
    having = [f for f in operations.frameworks_of(category) if name in operations.functions(category, f)]
    return next((base for base in BASES if base in having), having[0] if having else "")


def pair(operations: Operations, category: Category, name: str, runtime: Runtime,
         device: str = "cpu") -> Pair:
    """How `runtime` corresponds to the base of the row; found once, shown in tables, overview and exports."""
    key = category.id, name, runtime.id, device
    if key not in operations.pairs:
        operations.pairs[key] = _pair(operations, category, name, runtime, device)
    found: Pair = operations.pairs[key]
    return found


def _pair(operations: Operations, category: Category, name: str, runtime: Runtime, device: str) -> Pair:
    operation = category.operation[name]
    base = base_of(operations, category, name)
    other = operations.functions(category, runtime.framework).get(name)
    if other is None:
        return Pair(("none",))
    theirs = recorded(operations, category, name, runtime, device)
    ours = next((found for r in operations.runtimes_of(category) if r.framework == base
                 and (found := recorded(operations, category, name, r, device))), None)
    if ours is None or theirs is None:
        return Pair(())
    own = operations.functions(category, base)[name]
    both = not (is_composed(operation, base, own) or is_composed(operation, runtime.framework, other))
    differences = tuple(_differences(operation, ours, theirs, bare_too=both))
    kinds: set[Kind] = {kind for d in differences if (kind := _KINDS[d.aspect])}
    if "value" in kinds and _transposed(operation, ours, theirs):
        kinds = kinds - {"value", "dtype"} | {"layout"}
    if not both:
        kinds.add("composed")
    kinds |= set(_of_the_call(own, ours, other, theirs))
    return Pair(tuple(sorted(kinds or {"same"}, key=KINDS.index, reverse=True)), differences)


_KINDS: dict[Aspect, Kind] = {"value": "value", "gradient": "value", "dtype": "dtype", "shape": "dtype",
                              "refuses": "refuses", "default": "default"}


def recorded(operations: Operations, category: Category, name: str, runtime: Runtime,
             device: str = "cpu") -> Called | None:
    """What an operation gave under a runtime, if it was recorded."""
    result = operations.results.get((category.id, runtime.id, device))
    return result.operation.get(name) if result else None


def _differences(operation: Operation, ours: Called, theirs: Called, bare_too: bool) -> Iterator[Difference]:
    """Every case and aspect in which two records differ."""
    tolerance = operation.tolerance if operation.random is None else operation.random
    for case, mine in ours.cases.items():
        if case not in theirs.cases:
            continue
        yours = theirs.cases[case]
        given = mine.get("given", "") if isinstance(mine, dict) else ""
        aspects = _aspects(outcome(mine), outcome(yours), tolerance)
        for aspect in aspects:
            yield Difference(case, given, aspect, text_of(outcome(mine)), text_of(outcome(yours)))
        if aspects in ([], ["dtype"]) and not is_error(mine):
            grads = [value.get("grad", {}) if isinstance(value, dict) else {} for value in (mine, yours)]
            if not gradients_equal(grads[0], grads[1], tolerance):
                yield Difference(case, given, "gradient", *(_gradient_text(grad) for grad in grads))
            bare = [value.get("bare", outcome(value)) if isinstance(value, dict) else value
                    for value in (mine, yours)]
            if bare_too and "value" in _aspects(bare[0], bare[1], tolerance):
                yield Difference(case, given, "default", *map(text_of, bare))


def _aspects(mine: Value, yours: Value, tolerance: float) -> list[Aspect]:
    if is_error(mine) or is_error(yours):
        return [] if is_error(mine) and is_error(yours) else ["refuses"]
    if not values_equal(mine, yours, tolerance):
        return ["value"]
    if types_equal(mine, yours):
        return []
    return ["dtype"]


def _gradient_text(grad: dict[str, Value]) -> str:
    return "; ".join(f"{name}: {value if isinstance(value, str) else text_of(value)}"
                     for name, value in grad.items())


def _transposed(operation: Operation, ours: Called, theirs: Called) -> bool:
    """Whether every case that differs holds the same numbers along other axes."""
    found = False
    for case, mine in ours.cases.items():
        yours = theirs.cases.get(case)
        if yours is None or is_error(mine) or is_error(yours):
            continue
        mine, yours = outcome(mine), outcome(yours)
        if values_equal(mine, yours, operation.tolerance):
            continue
        pairs = list(zip(_arrays(mine), _arrays(yours), strict=False))
        if not pairs or not all(any(values_equal(turned, other, operation.tolerance)
                                    for turned in _turned(one)) for one, other in pairs):
            return False
        found = True
    return found


def _arrays(value: Value) -> list[dict[str, Value]]:
    """The arrays of an outcome that were recorded in full."""
    parts = value.get("parts", [value]) if isinstance(value, dict) else []
    return [part for part in parts if is_array(part) and "data" in part]


def _turned(array: dict[str, Value]) -> Iterator[dict[str, Value]]:
    """The array with its axes in every other order."""
    shape: list[int] = list(array["shape"])
    if len(shape) > 5 or not array["data"]:
        return
    strides = [1] * len(shape)
    for axis in range(len(shape) - 2, -1, -1):
        strides[axis] = strides[axis + 1] * shape[axis + 1]
    for order in permutations(range(len(shape))):
        if list(order) == sorted(order):
            continue
        flat = [0]
        for axis in order:
            flat = [start + i * strides[axis] for start in flat for i in range(shape[axis])]
        yield {**array, "shape": [shape[axis] for axis in order], "data": [array["data"][i] for i in flat]}


def _of_the_call(own: Written, ours: Called, other: Written, theirs: Called) -> Iterator[Kind]:
    """What the calls themselves show: another name, other keywords, arguments in another order."""
    name, others = ours.call.rpartition(".")[2], theirs.call.rpartition(".")[2]
    if name != others or _keywords(own, ours) != _keywords(other, theirs):
        yield "renamed"
    mine, yours = positions_of(ours.signature, own), positions_of(theirs.signature, other)
    if [p for p in yours if p in mine] != [p for p in mine if p in yours]:
        yield "order"


def _keywords(written: Written, called: Called) -> set[str]:
    """Argument names that a caller writes out."""
    return {name for name, parameter in written.keywords.items()
            if parameter or name in defaults_of(called.signature)}
