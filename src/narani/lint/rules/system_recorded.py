"""The runs that show a system are recorded and fresh: a date stands beside its state."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key
from narani.lint.proofs import unproved


def check(catalog: Catalog) -> Iterator[Problem]:
    """Results of systems' concepts that are missing, edited or stale."""
    for system in catalog.knowledge.systems.values():
        for index, id_ in enumerate(system.concepts):
            if concept := catalog.snippets.concepts.get(id_):
                for message, hint in unproved(catalog, concept):
                    yield at_key(catalog, system.path, ("concepts", index), message, hint)
