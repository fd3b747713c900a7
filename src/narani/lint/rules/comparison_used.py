"""A comparison is shown by a page: a table nobody reaches is a table nobody checks."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint import known
from narani.lint.places import at_key
from narani.lint.uses import directives, listed


def check(catalog: Catalog) -> Iterator[Problem]:
    """Comparisons no page shows."""
    if known.any_page_broken(catalog):
        return
    shown = {id_ for _, d in directives(catalog, "comparison") for id_ in listed(d.argument)}
    for comparison in catalog.knowledge.comparisons.values():
        if comparison.id not in shown:
            yield at_key(
                catalog,
                comparison.path,
                (),
                "no page shows this comparison.",
                f"Show it: /// comparison | {comparison.id}",
            )
