"""Results are recorded, never written: a result's content fits its own digest."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key
from narani.model.result import content_digest


def check(catalog: Catalog) -> Iterator[Problem]:
    """Results that somebody edited by hand."""
    for (concept, _, device), result in catalog.snippets.results.items():
        if result.content != content_digest(result.stdout, result.values):
            on = "" if device == "cpu" else f" --device {device}"
            yield at_key(
                catalog,
                result.path,
                ("content",),
                "does not fit what this file holds: it was edited by hand.",
                f"Restore it, or run: narani record {concept}{on}",
            )
