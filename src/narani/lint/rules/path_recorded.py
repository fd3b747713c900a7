"""The run that walks a deployment path is recorded and fresh, with the numbers that the map shows."""

from __future__ import annotations

import math
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.systems import recorded, result_of
from narani.errors import Problem
from narani.lint.places import at_key
from narani.lint.proofs import unproved


def check(catalog: Catalog) -> Iterator[Problem]:
    """Results that are missing or stale, and variables that hold no number of use."""
    for path in catalog.knowledge.paths.values():
        concept = catalog.snippets.concepts.get(path.concept)
        if concept is None:
            continue
        for message, hint in unproved(catalog, concept, path.runtime):
            yield at_key(catalog, path.path, ("concept",), message, hint)
        if result_of(catalog.snippets, path) is None:
            continue
        for key in ("size", "difference"):
            name = getattr(path, key)
            value = recorded(catalog.snippets, path, name)
            if name in concept.names and (value is None or not math.isfinite(value) or value < 0):
                found = "nothing" if value is None else f"{value:g}"
                message = f'"{name}" is recorded as {found}, not as a number from 0 up.'
                yield at_key(catalog, path.path, (key,), message, "End the snippet with an int or a float.")
