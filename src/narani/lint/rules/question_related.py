"""Related pages are there, in the language of the question's page, and are not the question itself."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.questions import KEY
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.asked import asked_pages
from narani.lint.places import at_meta
from narani.lint.rules.page_pair import other
from narani.model.page import Page


def check(catalog: Catalog) -> Iterator[Problem]:
    """Related pages that lead nowhere, back, or twice to one place."""
    for page, _, asked in asked_pages(catalog):
        for index, name in enumerate(asked.related):
            if fault := _fault(catalog, page, name, name in asked.related[:index]):
                yield at_meta(catalog, page, (KEY, "related", index), *fault)


def _fault(catalog: Catalog, page: Page, name: str, twice: bool) -> tuple[str, str] | None:
    there = known.pages(catalog, page.language)
    if name == page.name:
        return "is this very page.", "Name the article that says more."
    awaited = catalog.page(other(page.language), name)
    if name not in there and not (awaited and awaited.translation_wanted):
        hint = "Write its path below the language's folder: tensors/broadcasting.md"
        return f'there is no page "{name}".', did_you_mean(name, there) or hint
    return (f'"{name}" is named twice.', "Take one out.") if twice else None
