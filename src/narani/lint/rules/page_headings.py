"""Headings have explicit ASCII ids, each once, so that links survive translation and rewording.

The page's own heading comes first and is the only one of the first level, and no level is skipped: the theme
puts the list of a page's parts below its title, wherever one ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_page, meta_line
from narani.model.page import Heading, Page

_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Headings one cannot link to, and levels out of order."""
    for page in catalog.pages:
        seen: dict[str, int] = {}
        for heading in page.headings:
            if not heading.id:
                yield at_page(
                    catalog,
                    page,
                    heading.line,
                    f'the heading "{heading.text}" has no id.',
                    f"Write: {'#' * heading.level} {heading.text} {{#{_proposal(catalog, page, heading)}}}",
                )
            elif not _ID.fullmatch(heading.id):
                yield at_page(
                    catalog,
                    page,
                    heading.line,
                    f'"{heading.id}" is not an id.',
                    "Use lower-case ASCII letters, digits and hyphens.",
                )
            elif heading.id in seen:
                yield at_page(
                    catalog,
                    page,
                    heading.line,
                    f'the id "{heading.id}" is taken by line {seen[heading.id]}.',
                    "Give each its own.",
                )
            seen.setdefault(heading.id, heading.line)
        yield from _title(catalog, page)
        yield from _levels(catalog, page)


def _title(catalog: Catalog, page: Page) -> Iterator[Problem]:
    if not page.headings:
        title = f"# {page.meta.get('title') or '…'} {{#id}}"
        yield at_page(catalog, page, meta_line(page, "title"), "the page has no heading.",
                      f"Begin its text with: {title}")
    elif (first := page.headings[0]).level > 1:
        yield at_page(catalog, page, first.line, f"the page begins with a heading of level {first.level}.",
                      "Write # here, or move the page's title up: it is of level 1 and comes first.")


def _levels(catalog: Catalog, page: Page) -> Iterator[Problem]:
    previous, titles = 0, 0
    for heading in page.headings:
        titles += heading.level == 1
        if heading.level == 1 and titles > 1:
            yield at_page(catalog, page, heading.line, "a second heading of level 1.", "Write ## here.")
        elif previous and heading.level > previous + 1:
            yield at_page(
                catalog,
                page,
                heading.line,
                f"level {heading.level} follows level {previous}.",
                f"Write {'#' * (previous + 1)} here.",
            )
        previous = heading.level


def _proposal(catalog: Catalog, page: Page, heading: Heading) -> str:
    """The id its counterpart in the other language has, or one made of its words."""
    other = catalog.page("en" if page.language == "ko" else "ko", page.name)
    index = page.headings.index(heading)
    if other and len(other.headings) == len(page.headings) and other.headings[index].id:
        return other.headings[index].id
    return "-".join(re.findall(r"[a-z0-9]+", heading.text.lower())) or "id"
