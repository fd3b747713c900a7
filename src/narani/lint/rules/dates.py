"""Dates lie in the past, and a document is read after it was published.

One day of slack, because the world's midnights differ.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key


def check(catalog: Catalog) -> Iterator[Problem]:
    """Dates in the future, and documents read before they existed."""
    latest = dt.date.today() + dt.timedelta(days=1)
    for path, key, date in _dates(catalog):
        if date > latest:
            yield at_key(catalog, path, (key,), f"{date} lies in the future.", "Write the day it happened.")
    for source in catalog.knowledge.sources.values():
        if source.published and source.published > source.read:
            yield at_key(
                catalog,
                source.path,
                ("read",),
                f"{source.read} is before the day of publication, {source.published}.",
                "Write the day you opened the document.",
            )


def _dates(catalog: Catalog) -> Iterator[tuple[Path, str, dt.date]]:
    for source in catalog.knowledge.sources.values():
        yield source.path, "read", source.read
        if source.published:
            yield source.path, "published", source.published
    for result in catalog.snippets.results.values():
        yield result.path, "changed", result.changed
    for environment in catalog.snippets.environments.values():
        yield environment.path, "verified", environment.verified
