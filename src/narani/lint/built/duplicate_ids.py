"""An id stands on a page once: a link to it leads to one place."""

from __future__ import annotations

from collections.abc import Iterator

from narani.errors import Problem
from narani.lint.html import BuiltPage


def check(pages: dict[str, BuiltPage]) -> Iterator[Problem]:
    """Ids that stand on a page more than once."""
    for page in pages.values():
        for id_, lines in page.ids.items():
            if len(lines) > 1:
                yield Problem(
                    page.name,
                    lines[1],
                    f'the id "{id_}" stands here too, first on line {lines[0]}.',
                    "Give each its own.",
                )
