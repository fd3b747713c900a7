"""A claim has evidence, and each piece is whole: a source, or a result with the value it must have.

A bare result is no evidence: it proves that something ran, not that the sentence is true.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key
from narani.model.knowledge import Evidence

CONDITIONS = ("is", "is_none", "below", "above", "differs_from", "same_as", "raises", "prints")
_LIST = ", ".join(CONDITIONS)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Claims without evidence, and evidence that says too little or too much."""
    for claim in catalog.knowledge.claims.values():
        if not claim.evidence:
            yield at_key(
                catalog,
                claim.path,
                ("evidence",),
                "is empty: nothing is asserted without evidence.",
                "Pin a recorded value, or cite a source.",
            )
        for index, evidence in enumerate(claim.evidence):
            for message, hint in faults(evidence):
                yield at_key(catalog, claim.path, ("evidence", index), message, hint)


def faults(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """What is wrong with the form of one piece of evidence, and how to mend it."""
    named = conditions(evidence)
    if evidence.source:
        if evidence.concept or evidence.runtime or evidence.variable or named:
            yield "has a source and a pin.", "Write two pieces of evidence: { source = … }, { concept = … }."
        return
    if evidence.measurement:
        yield from _reading(evidence, named)
        return
    if evidence.operation and (evidence.concept or not evidence.case or evidence.prints):
        yield (
            "an operation's pin names a case, no concept and no output.",
            'Write operation = "category/name", case = "…" and the value it must have.',
        )
        return
    if not (evidence.concept or evidence.operation):
        yield (
            "names neither a source nor a concept, an operation or a measurement.",
            'Write source = "…", or concept = "topic/name" with a pin.',
        )
        return
    if not evidence.runtime:
        yield "names no runtime.", 'Add runtime = "pytorch" (or another one of snippets/runtimes.toml).'
    if not named:
        yield "names a result but pins no value: a bare result is no evidence.", f"Add one of: {_LIST}."
    elif len(named) > 1:
        yield (
            f"has several conditions: {', '.join(named)}.",
            "Keep one; write further evidence for the others.",
        )
    elif named[0] in ("raises", "prints"):
        if evidence.variable:
            yield f'needs no variable beside "{named[0]}".', "Remove variable."
    elif not (evidence.variable or evidence.operation):
        yield f'"{named[0]}" pins no variable.', 'Add variable = "…", the name that is recorded.'
    if evidence.message and named != ["raises"]:
        yield '"message" goes with "raises" only.', 'Add raises = "…", or remove message.'


def _reading(evidence: Evidence, named: list[str]) -> Iterator[tuple[str, str]]:
    """A measured value varies, so only a bound that its whole spread keeps can be pinned."""
    if evidence.concept or evidence.runtime or evidence.variable:
        yield "has a measurement and a concept.", "Write two pieces of evidence."
    if not (evidence.row and evidence.column):
        yield "names no cell of the measurement.", 'Add row = "…" and column = "…".'
    if len(named) != 1 or named[0] not in ("above", "below"):
        yield "needs one bound: what is measured varies.", "Write above = number or below = number."


def conditions(evidence: Evidence) -> list[str]:
    """Names of the conditions a pin sets."""
    given = {
        "is": evidence.is_ is not None,
        "is_none": evidence.is_none,
        "below": evidence.below is not None,
        "above": evidence.above is not None,
        "differs_from": bool(evidence.differs_from),
        "same_as": bool(evidence.same_as),
        "raises": bool(evidence.raises),
        "prints": bool(evidence.prints),
    }
    return [name for name in CONDITIONS if given[name]]
