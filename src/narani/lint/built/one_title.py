"""A page has one heading of the first level, however it is written: its title.

The theme puts the list of a page's parts below every one, and who hears a page goes to it by that heading.
What stands behind `#` is seen in the Markdown; HTML, a line of `=`, a heading in a list and a notebook's
cells are seen here.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.errors import Problem
from narani.lint.html import BuiltPage

_LOST = "404.html"
"""Says the same in every language; its script shows one."""


def check(pages: dict[str, BuiltPage]) -> Iterator[Problem]:
    """Pages of the site without a title, or with more than one."""
    for page in pages.values():
        if not page.article or page.name.rpartition("/")[2] == _LOST:
            continue
        lines = [tag.line for tag in page.tags if tag.name == "h1"]
        if not lines:
            yield Problem(page.name, 0, "the page has no <h1>.", "Begin its text with one: # …")
        elif len(lines) > 1:
            yield Problem(page.name, lines[1], f"a second <h1>; the first is on line {lines[0]}.",
                          "Find where it is written (<h1>, a line of =, # in a list or in a notebook's cell) "
                          "and write ## instead.")
