"""What is recorded agrees as the concept says: every variable set, same shape, equal within tolerance."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.agreement import agreement_breaks
from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.recorded import break_at, values_by_device
from narani.lint.variables import sets_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Recorded agreements that break."""
    for concept in catalog.snippets.concepts.values():
        if concept.agreement is None:
            continue
        sets = sets_of(catalog, concept).values()
        unset = {name for name in concept.agreement.names if any(name not in names for names in sets)}
        for device, values in values_by_device(catalog, concept):
            for text in agreement_breaks(concept, values):
                if not any(f': "{name}"' in text for name in unset):
                    yield break_at(
                        catalog,
                        concept,
                        device,
                        text,
                        "Mend the snippet; if they really differ, name it under [difference].",
                    )
