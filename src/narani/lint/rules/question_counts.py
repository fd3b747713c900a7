"""A question says enough and not too much: few key points, wrong answers people give, somewhere to go on."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.questions import KEY
from narani.errors import Problem
from narani.lint.asked import asked_pages
from narani.lint.places import at_meta

COUNTS = {"points": (3, 5), "wrong": (2, 4), "follow_ups": (2, 4), "related": (1, 4)}
"""How many of each part a question has, at least and at most."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Lists that are too short or too long."""
    for page, _, asked in asked_pages(catalog):
        for key, (least, most) in COUNTS.items():
            count = len(getattr(asked, key))
            if not least <= count <= most:
                hint = f"Add {least - count}." if count < least else f"Keep the {most} that matter most."
                yield at_meta(catalog, page, (KEY, key), f"has {count}, not {least} to {most}.", hint)
