"""A title means one system: deployment paths and readers find it by that."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key


def check(catalog: Catalog) -> Iterator[Problem]:
    """Titles that are empty or taken."""
    taken: dict[str, str] = {}
    for system in catalog.knowledge.systems.values():
        first = taken.setdefault(system.title.strip().casefold(), system.id)
        if not system.title.strip():
            yield at_key(catalog, system.path, ("title",), "is empty.", "Write the name readers know.")
        elif first != system.id:
            message = f'"{system.title}" is the title of {first} already.'
            hint = "One title means one system: say which of them this is."
            yield at_key(catalog, system.path, ("title",), message, hint)
