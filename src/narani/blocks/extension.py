"""The extension itself: reserves a place for each directive, then fills it from the catalog.

A directive only leaves an empty element behind while Markdown is parsed. Everything is filled in
late, in one tree processor: after inline parsing (our texts have a small inline syntax of their own),
before the table of contents (so that headings we write are listed), before MkDocs resolves links.
"""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from narani.blocks.code import Highlighter
from narani.blocks.errors import PageProblems
from narani.blocks.fill import FILLERS, Place, fill
from narani.blocks.house import Builder, open_house
from narani.blocks.reach import Reach
from narani.blocks.spans import Spans
from narani.errors import Problem, Problems
from narani.model.text import LANGUAGES
from narani.render.context import Context
from narani.render.footer import page_evidence
from narani.render.foreign import mark_foreign
from narani.render.question_end import question_end
from narani.render.tables import frame_tables, head_tables
from narani.render.terms import link_terms

PLACE = "data-narani"
"""Attribute that marks an element to be filled."""
BEFORE_TOC = 6
"""Priority of the tree processor: after abbreviations (7), before the table of contents (5)."""
LAST = 1
"""Priority of the postprocessor: after stashed HTML is back (30) and entities are whole (20)."""


class _Directive(Block):
    """Reserves a place. Accepts everything: what pymdownx rejects it leaves on the page without a word."""

    ARGUMENT = None

    def _validate(self, parent: Element, arg: Any, **options: Any) -> bool:
        self.argument = arg or ""
        self.options: dict[str, Any] = {"attrs": {}}
        self.given = options
        return True

    def on_create(self, parent: Element) -> Element:
        places: list[Place] = self.config["places"]
        element = Element("div", {PLACE: str(len(places))})
        places.append(Place(self.NAME, self.argument, self.given))
        parent.append(element)
        return element


class _Filler(Treeprocessor):
    """Fills the places of one page and appends what the whole page rests on."""

    def __init__(self, md: Markdown, extension: NaraniExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: Element) -> None:
        extension = self.extension
        builder = Builder(self.md)
        page = builder.page or extension.getConfig("page")
        try:
            house = open_house(extension.root or builder.root, builder.build)
        except Problems as found:
            raise PageProblems(found.problems) from None
        context = Context(house.findings, extension.language, Highlighter(self.md), page)
        problems: list[Problem] = []
        filled: set[Element] = set()
        if extension.places:
            for element in list(root.iter("div")):
                if (number := element.attrib.pop(PLACE, None)) is not None:
                    filled.add(element)
                    problems += fill(context, element, extension.places[int(number)])
        if problems:
            raise PageProblems(problems)
        if (end := question_end(context)) is not None:
            filled.add(end)
            root.append(end)
        link_terms(context, root, filled)
        if extension.getConfig("page_evidence"):
            root.append(page_evidence(context, root, directives=bool(extension.places), url=builder.url))
        head_tables(root)
        frame_tables(root)
        mark_foreign(root, extension.language)
        if not builder.from_root:
            _relative_links(root, builder.page)
        _protect(root)


class NaraniExtension(BlocksExtension):
    """Our directives, links to the glossary, and the evidence at the end of every page."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {
            "language": ["ko", "language of the pages: ko or en"],
            "root": ["", "repository root; by default found from the configuration or working folder"],
            "page": ["", "the page's path below its language's folder, where no builder tells it"],
            "page_evidence": [True, "append versions, date and citation to every page"],
        }
        super().__init__(**kwargs)
        if self.getConfig("language") not in LANGUAGES:
            raise PageProblems([Problem("mkdocs.yml", 0, f"narani: language {self.getConfig('language')!r}.",
                                        "Use ko or en.")])
        self.language = self.getConfig("language")
        self.root = Path(self.getConfig("root")) if self.getConfig("root") else None
        self.places: list[Place] = []

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:
        """Registers the directives and what fills them."""
        md.registerExtension(self)
        for name in FILLERS:
            block = type(name.capitalize(), (_Directive,), {"NAME": name})
            block_mgr.register(block, {"places": self.places})
        md.treeprocessors.register(_Filler(md, self), "narani", BEFORE_TOC)
        md.postprocessors.register(Spans(md), "narani-spans", LAST + 1)
        md.postprocessors.register(Reach(md), "narani", LAST)

    def reset(self) -> None:
        """Forgets the places of the previous page."""
        self.places.clear()


def _relative_links(root: Element, page: str) -> None:
    """Links between pages, and to pictures, as seen from `page` instead of from the docs root."""
    folder = "/" + posixpath.dirname(page)
    for element in root.iter("a"):
        target, mark, anchor = element.get("href", "").partition("#")
        if target.startswith("/") and target.endswith(".md"):
            element.set("href", posixpath.relpath(target, folder) + mark + anchor)
    for element in root.iter("img"):
        if (target := element.get("src", "")).startswith("/"):
            element.set("src", posixpath.relpath(target, folder))


def _protect(root: Element) -> None:
    """Keeps a literal `&lt;`: Python-Markdown writes an ampersand that begins an entity as it is."""
    for element in root.iter("code"):
        if element.text and "&" in element.text and "\x02" not in element.text:
            element.text = element.text.replace("&", "&amp;")


def makeExtension(**kwargs: Any) -> NaraniExtension:
    """Python-Markdown's way of making the extension by module name."""
    return NaraniExtension(**kwargs)
