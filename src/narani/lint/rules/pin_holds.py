"""A recorded value still satisfies the claim that rests on it.

When it no longer does, every cell and page built on the claim says something unproved: each is named.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.evidence import base_of, check_pin
from narani.catalog.operation_pin import operation_values
from narani.errors import Problem
from narani.lint.places import at_key
from narani.lint.rules.evidence_form import conditions
from narani.lint.uses import built_on
from narani.model.knowledge import Evidence


def check(catalog: Catalog) -> Iterator[Problem]:
    """Pins that do not hold; results that are missing are the business of another rule."""
    for claim in catalog.knowledge.claims.values():
        for index, pin in enumerate(claim.evidence):
            if not _can_be_checked(catalog, pin):
                continue
            finding = check_pin(catalog.snippets, pin)
            if not finding.holds:
                uses = built_on(catalog, claim.id)
                built = f" Built on it: {', '.join(uses)}." if uses else ""
                yield at_key(
                    catalog,
                    claim.path,
                    ("evidence", index),
                    f"no longer holds: {finding.reason.strip()}{built}",
                    "Correct the fact and what is built on it, or the snippet if that is wrong.",
                )


def _can_be_checked(catalog: Catalog, pin: Evidence) -> bool:
    if pin.measurement:
        found = catalog.snippets.measurements.measured.get((pin.measurement, pin.device))
        read = found is not None and pin.column in found.rows.get(pin.row, {})
        return read and conditions(pin) in (["above"], ["below"])
    if pin.operation:
        runtimes = [name for name in (pin.runtime, pin.differs_from, pin.same_as) if name]
        recorded = all(operation_values(catalog.snippets, pin, name) for name in runtimes)
        return bool(runtimes) and recorded and len(conditions(pin)) == 1
    if pin.source or (pin.concept, pin.runtime, pin.device) not in catalog.snippets.results:
        return False
    concept = catalog.snippets.concepts[pin.concept]
    other = pin.differs_from or pin.same_as
    named = "error" if pin.raises else base_of(pin.variable)
    recorded = not named or named in concept.names
    compared = not other or (pin.concept, other, pin.device) in catalog.snippets.results
    return len(conditions(pin)) == 1 and recorded and compared and bool(named or pin.prints)
