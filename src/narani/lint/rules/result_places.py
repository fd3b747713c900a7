"""A result holds nothing of the machine it was recorded on: no path to the script, no folder of files.

Such a path differs on every other machine, so verification would fail there; and it is nobody's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key
from narani.model.values import Value, flatten

_PLACE = re.compile(
    r"(?:/|[A-Za-z]:\\)[^\s\"']*[/\\]snippets[/\\]|(?:^|[\s\"'=(])(?:/tmp/|/home/|/Users/|[A-Za-z]:\\)"
)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Recorded texts with an absolute path in them."""
    for result in catalog.snippets.results.values():
        texts: dict[tuple[str, ...], list[Value]] = {("stdout",): [result.stdout]}
        for name, value in result.values.items():
            texts["values", name] = flatten(value)
        for keys, found in texts.items():
            hits = (_PLACE.search(text) for text in found if isinstance(text, str))
            if place := next(filter(None, hits), None):
                yield at_key(
                    catalog,
                    result.path,
                    keys,
                    f'holds a path of the machine: "{place[0].strip()}…".',
                    "Record the part of the text that is the same everywhere, such as an error's last line.",
                )
