"""An article tells about every system, in a section of its own that shows what ran.

The section embeds or links one of the system's concepts; where nothing runs it, it shows one of its claims.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog, example_page
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.lint.sections import Section, section
from narani.model.page import Page
from narani.model.system import System
from narani.model.text import LANGUAGES, Language

Fault = tuple[str, str]


def check(catalog: Catalog) -> Iterator[Problem]:
    """Articles and sections that are not there, and sections that show nothing of the system."""
    for system in catalog.knowledge.systems.values():
        for message, hint in _faults(catalog, system):
            yield at_key(catalog, system.path, ("article",), message, hint)


def _faults(catalog: Catalog, system: System) -> Iterator[Fault]:
    if not any(system.page in known.pages(catalog, language) for language in LANGUAGES):
        there = known.pages(catalog, "ko") | known.pages(catalog, "en")
        near = did_you_mean(system.page, there) or f"Run: narani new page {system.page}"
        yield f'there is no page "{system.page}".', near
        return
    for language in LANGUAGES:
        page = catalog.page(language, system.page)
        if page is not None:
            yield from _in(system, page, f"docs/{language}/{system.page}")
        elif system.page not in known.pages(catalog, language) and not _awaited(catalog, system, language):
            yield f"docs/{language}/{system.page} is missing.", f"Run: narani new page {system.page}"


def _in(system: System, page: Page, path: str) -> Iterator[Fault]:
    found = section(page, system.heading)
    if found is None:
        near = did_you_mean(system.heading, [heading.id for heading in page.headings if heading.id])
        yield f'{path} has no heading with the id "{system.heading}".', near
    elif not _told(system, found):
        what, ids = ("concept", system.concepts) if system.concepts else ("claim", system.claims)
        if ids:
            show = "compare" if system.concepts else "claims"
            where = f"#{system.heading} of {path}" if system.heading else path
            yield f"{where} shows no {what} of this system.", f"Show one there: /// {show} | {ids[0]}"


def _told(system: System, found: Section) -> bool:
    """Whether a section shows a concept or claim of the system, links a concept's page, or has its table."""
    pages = {example_page(id_) for id_ in system.concepts}
    return bool(found.shows("compare") & set(system.concepts) or found.links() & pages
                or (not system.concepts and found.shows("claims") & set(system.claims))
                or system.id in found.shows("systems") or found.page.name in pages)


def _awaited(catalog: Catalog, system: System, language: Language) -> bool:
    """Whether the page is there in the other language and waits for its translation."""
    other = catalog.page("en" if language == "ko" else "ko", system.page)
    return other is None or other.translation_wanted
