"""A learning path has parts with steps; in a plan by days each part is a day, and a day has an end."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key

LONGEST = 480
"""Minutes of one part: a long day."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Empty paths and parts, plans whose days are not their parts, parts nobody does in a day."""
    for path in catalog.knowledge.study.values():
        if not path.parts:
            yield at_key(catalog, path.path, (), "this path has no parts.", "Add [[parts]] with steps.")
        if path.days and path.days != len(path.parts):
            message = f"is {path.days}, and there are {len(path.parts)} parts."
            yield at_key(catalog, path.path, ("days",), message, "In a plan by days each part is a day.")
        for index, part in enumerate(path.parts):
            if not part.steps:
                yield at_key(catalog, path.path, ("parts", index), "this part has no steps.", "Add some.")
            elif part.minutes > LONGEST:
                message = f"this part takes {part.minutes} minutes, more than a day's {LONGEST}."
                yield at_key(catalog, path.path, ("parts", index), message, "Split it, or leave steps out.")
