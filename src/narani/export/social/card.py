"""What a page's card says: where the page stands, its title, a line below it, and what was compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from narani.catalog.catalog import Catalog, example_page
from narani.export.kinds import place_of
from narani.model.concept import Concept
from narani.model.page import Directive, Page
from narani.model.question import question_of
from narani.model.text import Language
from narani.render.context import CLAIMS_PAGE
from narani.render.findings import Findings
from narani.render.html import plain
from narani.render.operations import category_page
from narani.render.outcome import PROVED, proved
from narani.render.strings import FRAMEWORKS, say

_OF_ALL = ("index.md", "api/index.md", CLAIMS_PAGE)
"""Pages about every framework."""


@dataclass(frozen=True)
class Card:
    """The texts of one picture."""

    language: Language
    label: str
    title: str
    lead: str = ""
    frameworks: tuple[str, ...] = ()
    proved: tuple[tuple[str, str, str], ...] = ()
    """Sign, kind and word of each verdict: colour is never the only sign."""

    @property
    def alt(self) -> str:
        """The same in words, for who does not see it."""
        words = [self.label, self.title, *(word for _, _, word in self.proved),
                 ", ".join(FRAMEWORKS[name] for name in self.frameworks)]
        return " — ".join(filter(None, words))


def card_of(findings: Findings, page: Page) -> Card:
    """The card of a page."""
    catalog, language = findings.catalog, page.language
    title, lead = page.title, page.description
    if page.name == "index.md" and page.headings:
        title = page.headings[0].text
    label = place_of(catalog, page)
    verdicts: tuple[tuple[str, str, str], ...] = ()
    if question := catalog.questions.get(question_of(page.name)):
        label = f"{label} · {say(language, f'level_{question.any.level}')}"
    if concept := _own(catalog, page):
        lead = plain(concept.question.in_(language))
        verdicts = tuple((PROVED[word], word.partition("_")[0], say(language, word))
                         for word in proved(findings, concept))
    named = set(_frameworks(findings, page))
    return Card(language, label, plain(title), plain(lead),
                tuple(name for name in FRAMEWORKS if name in named), verdicts)


def _own(catalog: Catalog, page: Page) -> Concept | None:
    """The concept that is at home on a page."""
    concept = catalog.snippets.concepts.get(page.name.replace("/examples/", "/").removesuffix(".md"))
    return concept if concept and example_page(concept.id) == page.name else None


def _frameworks(findings: Findings, page: Page) -> Iterator[str]:
    """The frameworks that a page compares."""
    if page.name in _OF_ALL:
        yield from FRAMEWORKS
    for category in findings.catalog.snippets.operations.categories.values():
        if category_page(category) == page.name:
            yield from (name for name in FRAMEWORKS if (category.folder / f"in_{name}.py").is_file())
    for directive in page.directives:
        yield from _compared(findings, directive)


def _compared(findings: Findings, directive: Directive) -> Iterable[str]:
    catalog = findings.catalog
    if directive.name == "compare" and (concept := catalog.snippets.concepts.get(directive.argument)):
        wanted = directive.options.get("runtimes") or ()
        runtimes = findings.runtimes(concept)
        return {one.framework for one in runtimes if not wanted or {one.id, one.framework} & set(wanted)}
    if directive.name == "comparison" and (table := catalog.knowledge.comparisons.get(directive.argument)):
        return table.columns
    return ()
