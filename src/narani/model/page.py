"""A page as far as the catalog needs it: front matter, headings, directives and links."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from narani.model.text import Language

DIRECTIVES = (
    "compare", "comparison", "claims", "flashcards", "glossary", "operations", "questions", "systems",
)
SHOWS = ("differences", "symptoms", "guess", "totals")
"""What `compare` without an argument can show instead of a list of all concepts."""
SYSTEM_SHOWS = ("paths",)
"""What `systems` without an argument can show instead of the table of all systems."""

QUESTION_SHOWS = ("paths",)
"""What `questions` can show instead of questions: learning paths, all of them or those it names."""
CARD_SHOWS = ("quiz", "mock")
"""What `flashcards` can show instead of cards: the other ways to practise with the same questions."""
JUDGED = "judged "
"""Before a topic in `claims`: its judged statements with their evidence instead of its other facts."""


@dataclass(frozen=True)
class Directive:
    """One `/// name | argument` with its options and the line it opens on."""

    name: str
    argument: str
    options: dict[str, Any]
    line: int
    closed: bool = True


@dataclass(frozen=True)
class Heading:
    """One heading; `id` is empty when the author gave none."""

    level: int
    text: str
    id: str
    line: int


@dataclass(frozen=True)
class Link:
    """The target of one Markdown link or image, as written."""

    target: str
    line: int


@dataclass(frozen=True)
class Stray:
    """A line that begins like a directive and is none: readers would see the slashes."""

    text: str
    line: int


@dataclass(frozen=True)
class Page:
    """One Markdown file below `docs/<language>/`."""

    language: Language
    name: str
    """Path below the language's folder, such as `tensors/examples/broadcasting.md`."""
    path: Path
    meta: dict[str, Any] = field(default_factory=dict)
    headings: tuple[Heading, ...] = ()
    directives: tuple[Directive, ...] = ()
    links: tuple[Link, ...] = ()
    strays: tuple[Stray, ...] = ()
    text: str = field(default="", repr=False)
    """The whole file, line endings folded to LF."""

    @property
    def title(self) -> str:
        """Its title in one line: what YAML folds ends with a line."""
        return " ".join(str(self.meta.get("title", self.name)).split())

    @property
    def description(self) -> str:
        """Its description in one line."""
        return " ".join(str(self.meta.get("description", "")).split())

    @property
    def translation_wanted(self) -> bool:
        """Whether this page says that the other language is still missing."""
        return self.meta.get("translation") == "wanted"


def address_of(page: str) -> str:
    """Where the site has a page: `tensors/examples/x.md` at `tensors/examples/x/`."""
    stem = page.removesuffix(".md")
    return stem.removesuffix("index") if posixpath.basename(stem) == "index" else stem + "/"
