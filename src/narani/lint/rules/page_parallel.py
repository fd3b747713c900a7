"""A page has the same headings and directives in both languages.

The prose is written for each reader; the ids are addresses, and the evidence is one.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, relative
from narani.lint.places import at_page
from narani.lint.uses import listed
from narani.model.page import Directive, Page


def check(catalog: Catalog) -> Iterator[Problem]:
    """The first heading and the first directive in which the languages differ."""
    for korean in catalog.pages:
        english = catalog.page("en", korean.name) if korean.language == "ko" else None
        if english:
            yield from _headings(catalog, korean, english)
            yield from _directives(catalog, korean, english)


def _headings(catalog: Catalog, korean: Page, english: Page) -> Iterator[Problem]:
    if not all(heading.id for page in (korean, english) for heading in page.headings):
        return
    ours = [(f"{'#' * h.level} {{#{h.id}}}", h.line) for h in korean.headings]
    theirs = [(f"{'#' * h.level} {{#{h.id}}}", h.line) for h in english.headings]
    yield from _first_difference(catalog, korean, english, ours, theirs, "heading")


def _directives(catalog: Catalog, korean: Page, english: Page) -> Iterator[Problem]:
    ours = [(_written(directive), directive.line) for directive in korean.directives]
    theirs = [(_written(directive), directive.line) for directive in english.directives]
    yield from _first_difference(catalog, korean, english, ours, theirs, "directive")


def _first_difference(
    catalog: Catalog,
    korean: Page,
    english: Page,
    ours: list[tuple[str, int]],
    theirs: list[tuple[str, int]],
    what: str,
) -> Iterator[Problem]:
    for (left, line), (right, there) in zip(ours, theirs, strict=False):
        if left != right:
            place = f"{relative(korean.path, catalog.root)}:{line}"
            yield at_page(
                catalog,
                english,
                there,
                f"the {what} is {right}, but {left} in {place}.",
                "Both languages have the same ones in the same order.",
            )
            return
    longer, page, other = (ours, korean, english) if len(ours) > len(theirs) else (theirs, english, korean)
    if len(ours) != len(theirs):
        extra, line = longer[min(len(ours), len(theirs))]
        yield at_page(
            catalog,
            page,
            line,
            f"the {what} {extra} is not in {relative(other.path, catalog.root)}.",
            "Add it there, or remove it here.",
        )


def _written(directive: Directive) -> str:
    argument = f" | {', '.join(listed(directive.argument))}" if directive.argument else ""
    options = "".join(f" {key}: {value}" for key, value in sorted(directive.options.items(), key=str))
    return f"/// {directive.name}{argument}{options}"
