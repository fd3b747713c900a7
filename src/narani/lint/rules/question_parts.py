"""A question's page is whole: no part is empty, and the full answer shows what was executed or sourced.

The engine writes the parts that come from the front matter, so the body does not repeat their headings.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.asked import asked_pages, texts_of
from narani.lint.places import at_meta, at_page
from narani.lint.sections import section
from narani.model.page import Page
from narani.model.question import HEADINGS, QUESTIONS

SECTIONS = {
    "answer": "Write ## … {#answer}: the full answer, for somebody who will be asked further.",
    "stronger": "Write ## … {#stronger}: what distinguishes a strong answer from a passing one.",
}
SHOWN = ("compare", "comparison", "claims")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Parts that are empty or missing, or there twice."""
    for page, id_, asked in asked_pages(catalog):
        for keys, text in texts_of(asked):
            if not text.strip():
                yield at_meta(catalog, page, keys, "is empty.", "Write it.")
        yield from _directive(catalog, page, id_)
        yield from _sections(catalog, page)


def _directive(catalog: Catalog, page: Page, id_: str) -> Iterator[Problem]:
    own = [found for found in page.directives if found.name == "questions"]
    if not any(found.argument == id_ for found in own):
        line = own[0].line if own else next((one.line for one in page.headings), 1)
        yield at_page(catalog, page, line, "the page does not show its question.",
                      f"Add the lines: /// questions | {id_} and ///")


def _sections(catalog: Catalog, page: Page) -> Iterator[Problem]:
    for id_, hint in SECTIONS.items():
        found = section(page, id_)
        if found is None:
            yield at_page(catalog, page, 1, f"there is no section {{#{id_}}}.", hint)
        elif id_ == "answer" and not any(found.shows(name) for name in SHOWN):
            message = "the answer shows nothing that was executed or sourced."
            hint = "Embed it: /// compare | topic/concept, /// comparison | id or /// claims | id"
            yield at_page(catalog, page, found.first, message, hint)
    for heading in page.headings:
        if heading.id in HEADINGS:
            message = f'the engine writes the section "{heading.id}" of a question.'
            hint = f"Say it in the front matter ({QUESTIONS}/… question:), or give this heading another id."
            yield at_page(catalog, page, heading.line, message, hint)
