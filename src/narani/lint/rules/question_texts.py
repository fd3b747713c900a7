"""The texts of a question hold no links: they are shown on cards and in decks, where a path leads nowhere.

Its title holds no Markdown at all: the tab, the menu and search engines show it as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.asked import asked_pages, texts_of
from narani.lint.places import at_meta

_MARKUP = re.compile(r"`[^`]*`|\*\*|\]\(")
_LINK = re.compile(r"\]\([^)\s]*\)|https?://\S+")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Links in the front matter's texts; the short answer has a rule of its own."""
    for page, _, asked in asked_pages(catalog):
        if found := _MARKUP.search(asked.title):
            message = f"holds Markdown, {found[0]}, which the menu shows as it is."
            yield at_meta(catalog, page, ("title",), message,
                          "Write it plainly; the page's heading may have it.")
        for keys, text in texts_of(asked):
            if keys[-1] != "short" and (found := _LINK.search(text)):
                yield at_meta(catalog, page, keys, f'holds a link, "{found[0].removeprefix("]")}".',
                              "Link in the answer, or list the page under related.")
