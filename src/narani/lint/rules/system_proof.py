"""A system that works is run: it names the concepts whose snippets do."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key


def check(catalog: Catalog) -> Iterator[Problem]:
    """Systems said to work that nothing runs, and concepts that do not exist."""
    there = known.concepts(catalog)
    for system in catalog.knowledge.systems.values():
        if system.state in ("works", "caveat") and not system.concepts:
            yield at_key(catalog, system.path, ("state",), f'"{system.state}", and nothing runs it.',
                         'Add concepts = ["topic/concept"]: the concepts that do.')
        for index, id_ in enumerate(system.concepts):
            keys = ("concepts", index)
            if id_ not in there:
                hint = did_you_mean(id_, there)
                yield at_key(catalog, system.path, keys, f'there is no concept "{id_}".', hint)
            elif id_ in system.concepts[:index]:
                yield at_key(catalog, system.path, keys, f'"{id_}" is named twice.', "Take one out.")
