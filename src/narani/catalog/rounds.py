"""Rounds of "same or different?": two short pieces of code whose values or errors were recorded.

Nothing is typed in: the pieces are slices of a concept's scripts, the answer is what its results say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, get_args

from narani.catalog.catalog import Catalog
from narani.catalog.freshness import state
from narani.catalog.scripts import Script
from narani.catalog.slices import program_slice, raising_slice
from narani.model.concept import DEFAULT_TOLERANCE, Concept
from narani.model.runtime import Runtime
from narani.model.values import Value, equal, flatten, is_none

Answer = Literal["error", "different", "equal"]
LONGEST = 11
"""Lines a piece may have, the one that prints included."""
ORDER = ("pytorch", "tensorflow", "keras", "jax", "numpy")
"""Which frameworks are asked about first."""


@dataclass(frozen=True)
class Piece:
    """One side of a round."""

    runtime: Runtime
    code: str
    value: Value = None
    """What the variable was recorded to be; nothing where the code raises."""
    error: str = ""
    message: str = ""


@dataclass(frozen=True)
class Round:
    """Two pieces and what is asked of them."""

    concept: Concept
    variable: str
    """What both print; nothing where one of them raises."""
    answer: Answer
    left: Piece
    right: Piece

    @property
    def pieces(self) -> tuple[Piece, Piece]:
        """Both sides."""
        return self.left, self.right


@dataclass(frozen=True)
class _Side:
    """A script with what was recorded of it."""

    runtime: Runtime
    script: Script
    values: dict[str, Value]


def rounds(catalog: Catalog) -> list[Round]:
    """At most one round of each concept, so chosen that no answer is given more often than need be."""
    count: dict[Answer, int] = dict.fromkeys(get_args(Answer), 0)
    found: list[Round] = []
    for concept in catalog.snippets.concepts.values():
        pairs = list(combinations(_sides(catalog, concept), 2)) if concept.guess else []
        for answer in sorted(count, key=lambda answer: count[answer]):
            if (one := next(_offered(concept, pairs, answer), None)) is not None:
                count[answer] += 1
                found.append(one)
                break
    return found


def _offered(concept: Concept, pairs: list[tuple[_Side, _Side]], answer: Answer) -> Iterator[Round]:
    """Every round with this answer that a concept could give, the best first."""
    if answer == "error":
        for left, right in pairs:
            yield from _raised(concept, left, right)
        return
    proof = concept.difference if answer == "different" else concept.agreement
    for left, right in pairs:
        for name in proof.names if proof else ():
            yield from _compared(concept, left, right, name, answer)


def _sides(catalog: Catalog, concept: Concept) -> Iterator[_Side]:
    """One verified side of each framework that runs alone."""
    seen = set()
    runtimes = [r for r in catalog.snippets.runtimes_of(concept) if r.framework in ORDER]
    for runtime in sorted(runtimes, key=lambda r: ORDER.index(r.framework)):
        script = catalog.scripts.named(concept.id, runtime.snippet)
        result = catalog.snippets.results.get((concept.id, runtime.id, "cpu"))
        fresh = state(catalog.snippets, concept, runtime, "cpu")[0] == "verified"
        if script and result and fresh and runtime.framework not in seen and not _leans_on_parts(concept):
            seen.add(runtime.framework)
            yield _Side(runtime, script, result.values)


def _leans_on_parts(concept: Concept) -> bool:
    return (concept.folder / "parts").is_dir()


def _compared(concept: Concept, left: _Side, right: _Side, name: str, answer: Answer) -> Iterator[Round]:
    """The round about a value that both sides recorded and reached without an error, if so answered."""
    one, other = left.values.get(name), right.values.get(name)
    if not (_is_plain(one) and _is_plain(other)):
        return
    if equal(one, other, tolerance_of(concept)) == (answer == "equal"):
        pieces = [Piece(side.runtime, program_slice(side.script, name), side.values[name])
                  for side in (left, right)]
        if all(map(_is_short, pieces)):
            yield Round(concept, name, answer, *pieces)


def tolerance_of(concept: Concept) -> float:
    """How far two equal values of a concept may be apart."""
    return concept.agreement.tolerance if concept.agreement else DEFAULT_TOLERANCE


def _raised(concept: Concept, left: _Side, right: _Side) -> Iterator[Round]:
    """The round about code that raises on one side or on both."""
    names = [raising_slice(side.script)[1] for side in (left, right) if _error(side)]
    if names:
        pieces = [_try_of(side, names[0]) for side in (left, right)]
        if all(map(_is_short, pieces)):
            yield Round(concept, "", "error", *pieces)


def _try_of(side: _Side, variable: str) -> Piece:
    """What a side tries: it raises, or else comes to give `variable`."""
    if error := _error(side):
        return Piece(side.runtime, raising_slice(side.script)[0], None, error, str(side.values["message"]))
    value = side.values.get(variable)
    return Piece(side.runtime, program_slice(side.script, variable) if _is_plain(value) else "", value)


def _error(side: _Side) -> str:
    """The exception a side recorded."""
    error, message = side.values.get("error"), side.values.get("message")
    return error if isinstance(error, str) and isinstance(message, str) else ""


def _is_plain(value: Value) -> bool:
    """Whether a value is a number, an array or None, which are the same in every framework's spelling."""
    if value is None:
        return False
    return is_none(value) or all(isinstance(leaf, int | float) for leaf in flatten(value))


def _is_short(piece: Piece) -> bool:
    """Whether a piece is there, asks a framework for something, and is short."""
    return "import " in piece.code and piece.code.count("\n") < LONGEST
