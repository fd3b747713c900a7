"""An article answers what readers ask, shows tables and runs, says what changed and when it is wrong.

An article is a page directly below a topic that is neither a list (`show`) nor the manual of a tool
(`tool: true` in its front matter). It names three questions (`asks`) that somebody other than the author
answered from it alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint import known
from narani.lint.places import at_page, meta_line
from narani.model.page import Page

ASKS = 3
HEADINGS = {
    "what-changed": "Say what changed over the versions, with dates.",
    "when-wrong": "Say in which cases the answer is wrong.",
}
SHOWN = {"comparison": 1, "compare": 2}
"""Directives and how many of each an article shows at least."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Articles that lack one of their parts."""
    for page in articles(catalog):
        yield from _asks(catalog, page)
        ids = {heading.id for heading in page.headings}
        for id_, hint in HEADINGS.items():
            if id_ not in ids:
                yield at_page(catalog, page, 1, f'the article has no section {{#{id_}}}.', hint)
        count = Counter(directive.name for directive in page.directives)
        for name, least in SHOWN.items():
            if count[name] < least:
                message = f"the article shows {count[name]} of /// {name}, at least {least} belong here."
                yield at_page(catalog, page, 1, message, "Rest what it says on tables and executed concepts.")


def articles(catalog: Catalog) -> Iterator[Page]:
    """Every article that is there."""
    topics = _topics(catalog)
    return (page for page in catalog.pages
            if _is_article(topics, page.name) and not _is_list(page) and page.meta.get("tool") is not True)


def is_article(catalog: Catalog, name: str) -> bool:
    """Whether a page of this name is an article: directly below a topic's folder, and not its index."""
    return _is_article(_topics(catalog), name)


def _topics(catalog: Catalog) -> set[str]:
    return known.topics(catalog) | {claim.topic for claim in catalog.knowledge.claims.values()}


def _is_article(topics: set[str], page: str) -> bool:
    topic, _, name = page.partition("/")
    return topic in topics and "/" not in name and name not in ("", "index.md")


def _is_list(page: Page) -> bool:
    return any("show" in directive.options for directive in page.directives)


def _asks(catalog: Catalog, page: Page) -> Iterator[Problem]:
    asks = page.meta.get("asks")
    good = isinstance(asks, list) and len(asks) == ASKS and all(isinstance(ask, str) and ask for ask in asks)
    if not good:
        hint = f"List the {ASKS} questions a reader types to get here; quote one that holds a colon."
        lacking = 'the front matter has no "asks".'
        message = f"asks: must be {ASKS} questions." if "asks" in page.meta else lacking
        yield at_page(catalog, page, meta_line(page, "asks"), message, hint)
    elif len(set(asks or ())) < ASKS:
        yield at_page(catalog, page, meta_line(page, "asks"), "asks: names a question twice.", "Ask another.")
