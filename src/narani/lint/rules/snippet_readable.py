"""Every snippet is UTF-8 and, where it is Python, parses."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem


def check(catalog: Catalog) -> Iterator[Problem]:
    """Scripts that cannot be read."""
    yield from catalog.scripts.problems
