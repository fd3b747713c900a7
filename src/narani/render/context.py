"""What every renderer is given: the catalog, the reader's language, and the page being written."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from narani.catalog.catalog import Catalog, example_page
from narani.model.concept import Concept
from narani.model.knowledge import Claim
from narani.model.page import address_of
from narani.model.runtime import Runtime
from narani.model.text import Language, Text
from narani.render.findings import Findings
from narani.render.html import Child, el, inline
from narani.render.strings import say

CLAIMS_PAGE = "facts/claims.md"
"""The page that lists every judged statement, each under its id."""

GLOSSARY_PAGE = "glossary.md"
"""The page that defines terms, each under its id."""

ADDRESS = "narani:"
"""Before an address that is finished: MkDocs leaves it alone, and the last step takes the mark off."""

Code = Callable[[str, str, str], Element]
"""Highlights source: text, language and title."""


@dataclass
class Used:
    """What a page turned out to rest on, for the words at its end."""

    runtimes: dict[tuple[str, str], None] = field(default_factory=dict)
    """Runtime id and device, in order of first use."""
    sources: dict[str, None] = field(default_factory=dict)
    """Ids of sources, in order of first use."""
    unverified: bool = False
    """Whether a result that is not verified is shown, or lacking."""


@dataclass
class Context:
    """One page in one language."""

    findings: Findings
    language: Language
    code: Code
    page: str = ""
    """Path below the language's folder when the builder tells it, such as `tensors/examples/x.md`."""
    used: Used = field(default_factory=Used)
    notes: dict[str, int] = field(default_factory=dict)
    """Claims whose evidence a panel of this page shows, with the number that their marks carry."""
    _ids: Counter[str] = field(default_factory=Counter)

    @property
    def catalog(self) -> Catalog:
        """Everything Narani knows."""
        return self.findings.catalog

    def say(self, key: str, **values: object) -> str:
        """One of the engine's own strings."""
        return say(self.language, key, **values)

    def said(self, key: str, **values: object) -> list[Child]:
        """The same, with its inline Markdown rendered."""
        return inline(say(self.language, key, **values))

    def text(self, text: Text) -> list[Child]:
        """A text kept in both languages, in the reader's; in the other one, and said so, while it waits."""
        children = inline(text.in_(self.language))
        if getattr(text, self.language) or not children:
            return children
        other = el("span", {"lang": self.other}, *children)
        return [other, " ", el("span", "nr-untranslated", self.say("untranslated"))]

    def rests_on(self, concept: Concept, runtime: Runtime, device: str = "cpu") -> None:
        """Notes that the page shows this result; only a verified one lends it its versions and date."""
        if self.findings.state(concept, runtime, device) == "verified":
            self.used.runtimes[runtime.id, device] = None
        else:
            self.used.unverified = True

    @property
    def other(self) -> Language:
        """The language the page is not in."""
        return "en" if self.language == "ko" else "ko"

    def unique(self, stem: str) -> str:
        """An id nothing else that we wrote on this page has."""
        self._ids[stem] += 1
        count = self._ids[stem]
        return stem if count == 1 else f"{stem}-{count}"

    def link(self, page: str, *children: Child, anchor: str = "", class_: str = "") -> Element:
        """A link to a page, written from the docs root; plain text where there is none (or it is this).

        A page that waits for its translation has a notice at its address in this language.
        """
        here = page == self.page and not anchor
        if not here and self.page and self._awaited(page):
            address = posixpath.relpath("/" + address_of(page), "/" + address_of(self.page)) + "/"
            return el("a", {"href": ADDRESS + address, "class": class_}, *children)
        if here or self.catalog.page(self.language, page) is None:
            return el("span", class_, *children)
        href = f"/{page}#{anchor}" if anchor else f"/{page}"
        return el("a", {"href": href, "class": class_}, *children)

    def page_link(self, page: str) -> Element:
        """A link to a page by its title, in the other language while it waits for its translation."""
        there = self.catalog.page(self.language, page) or self.catalog.page(self.other, page)
        title = there.title if there else page
        given = self.language if there is None else there.language
        text = title if given == self.language else el("span", {"lang": given}, title)
        return self.link(page, text)

    def concept_link(self, concept: Concept, *children: Child, class_: str = "") -> Element:
        """A link to a concept's canonical page."""
        return self.link(example_page(concept.id), *children, class_=class_)

    def _awaited(self, page: str) -> bool:
        """Whether a page is in the other language only, and says that this one is wanted."""
        there = self.catalog.page(self.other, page)
        return bool(there and there.translation_wanted) and self.catalog.page(self.language, page) is None


def fact_page(claim: Claim) -> str:
    """Where a claim is at home: judged statements together, other facts with their topic."""
    return CLAIMS_PAGE if claim.heard is not None else f"facts/{claim.topic}.md"
