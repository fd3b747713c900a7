"""A difference is really there, recorded, and not only because NaN equals nothing."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.agreement import difference_breaks
from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.recorded import break_at, values_by_device, without_nan
from narani.lint.variables import sets_of, setting


def check(catalog: Catalog) -> Iterator[Problem]:
    """Recorded differences that are none."""
    for concept in catalog.snippets.concepts.values():
        if concept.difference is None:
            continue
        sets = sets_of(catalog, concept)
        unset = {name for name in concept.difference.names if setting(catalog, concept, sets, name) < 2}
        for device, values in values_by_device(catalog, concept):
            plain = {runtime: without_nan(found) for runtime, found in values.items()}
            for text in difference_breaks(concept, plain):
                if not any(f': "{name}"' in text for name in unset):
                    yield break_at(
                        catalog,
                        concept,
                        device,
                        text,
                        "Show what a porter would compute, or move the name to [agreement].",
                    )
