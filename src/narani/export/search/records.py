"""What a search can find: every page, every row of the API map, every judged statement, every term."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from narani.catalog.catalog import Catalog
from narani.catalog.operation_names import names_of
from narani.export.kinds import kind_of, place_of
from narani.export.search.texts import Said, said_by
from narani.model.page import Page, address_of
from narani.model.text import Language
from narani.render.context import CLAIMS_PAGE, GLOSSARY_PAGE
from narani.render.findings import Findings
from narani.render.html import plain
from narani.render.operations import category_page
from narani.render.outcome import proved
from narani.render.strings import say

WEIGHTS = {
    "question": 1.15, "example": 1.0, "article": 1.05, "api": 0.9, "list": 0.6, "row": 0.75, "term": 0.7,
    "claim": 0.45,
}
"""How much each kind of record is worth beside another that fits as well."""


@dataclass(frozen=True)
class Record:
    """One result."""

    address: str
    """Below the language's site, with the place on the page."""
    title: str
    said: Said
    about: str
    """A sentence or two for the reader."""
    topic: str
    kind: str
    verdict: str = ""
    """What was found out: of an example what its results prove, of a statement whether it is true."""

    @property
    def page(self) -> str:
        """The page it is on."""
        return self.address.partition("#")[0]


def records(findings: Findings, language: Language) -> list[Record]:
    """Every record of a language, those of a page together."""
    catalog = findings.catalog
    found = [_page(findings, page) for page in catalog.pages if page.language == language]
    found += [*_operations(catalog, language), *_terms(catalog, language), *_claims(catalog, language)]
    return sorted(found, key=lambda record: (record.page, record.address))


def _page(findings: Findings, page: Page) -> Record:
    catalog, kind = findings.catalog, kind_of(page)
    return Record(
        address_of(page.name), page.title, said_by(catalog, page),
        page.description, place_of(catalog, page), kind,
        " ".join(_proved(findings, page)) if kind == "example" else "")


def _proved(findings: Findings, page: Page) -> Iterator[str]:
    """What is proved of the concept that an example shows."""
    shown = (one.argument for one in page.directives if one.name == "compare" and one.argument)
    if concept := findings.catalog.snippets.concepts.get(next(shown, "")):
        yield from proved(findings, concept)


def _operations(catalog: Catalog, language: Language) -> Iterator[Record]:
    operations = catalog.snippets.operations
    for category in operations.categories.values():
        for name, operation in category.operation.items():
            names = names_of(operations, category, name)
            title, note = plain(operation.title.in_(language)), plain(operation.note.in_(language))
            shown = ", ".join(_short(names))
            titles = [plain(operation.title.ko), plain(operation.title.en)]
            said = Said(title=[title, name], names=names, also=[*titles, *names],
                        heads=[category.title.in_(language)], body=[note])
            yield Record(f"{address_of(category_page(category))}#{name}", title, said, shown,
                         f"{say(language, 'find_api')} · {category.title.in_(language)}", "row")


def _short(names: list[str]) -> list[str]:
    """The calls that a reader is shown: one spelling of each, the first few."""
    whole = ("tensorflow.", "numpy.", "jax.numpy.")
    calls = [name for name in names if "." in name and not name.startswith(whole)]
    return (calls or names)[:5]


def _terms(catalog: Catalog, language: Language) -> Iterator[Record]:
    for term in catalog.knowledge.terms.values():
        title, definition = plain(term.term.in_(language)), plain(term.definition.in_(language))
        names = [term.term.ko, term.term.en, *term.also.ko, *term.also.en]
        said = Said(title=[title], also=[plain(name) for name in names], lead=[definition])
        yield Record(f"{address_of(GLOSSARY_PAGE)}#{term.id}", title, said, definition,
                     say(language, "find_glossary"), "term")


def _claims(catalog: Catalog, language: Language) -> Iterator[Record]:
    for claim in catalog.knowledge.claims.values():
        if claim.heard is None:
            continue
        fact = plain(claim.fact.in_(language))
        title = claim.heard.said(language)[0]
        said = Said(title=[title], also=list(claim.heard.phrases), lead=[fact],
                    body=[plain(claim.heard.why.in_(language))])
        yield Record(f"{address_of(CLAIMS_PAGE)}#{claim.id}", title, said, fact,
                     say(language, "find_facts"), "claim", claim.heard.verdict)
