"""What goes into the book, in which order: the built list of questions is its table of contents."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from bs4 import BeautifulSoup, Tag

from narani.errors import Problem, Problems
from narani.export.sitemap import home_of
from narani.model.text import Language, below

INDEX = "interview/"
PATHS = "interview/paths/"


@dataclass(frozen=True)
class Entry:
    """One question in its place."""

    id: str
    number: int
    """By which the book refers to it; it stands at the head of its pages."""
    title: str
    level: str = ""
    """In the reader's words."""


@dataclass(frozen=True)
class Chapter:
    """The questions of one topic."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Contents:
    """A built site in one language, and the chapters it gives."""

    site: Path
    language: Language
    home: str
    """Address where it is published; empty where none is configured."""
    made: str
    """Version, commit and the day of verification, as the site says how to cite it."""
    versions: str
    """The frameworks it was verified with."""
    chapters: tuple[Chapter, ...]

    @property
    def entries(self) -> dict[str, Entry]:
        """Every question by its id."""
        return {entry.id: entry for chapter in self.chapters for entry in chapter.entries}

    def folder(self, page: str) -> Path:
        """Where a page of this language lies."""
        return self.site / below(self.language) / page

    def article(self, page: str) -> Tag:
        """The text of a built page, without what the theme puts around it.

        Raises:
            Problems: the page is not there.
        """
        return read_article(self.folder(page) / "index.html")

    def question_at(self, page: str, href: str) -> str:
        """The id of the question that a link on `page` leads to; empty for every other link."""
        path = posixpath.normpath(posixpath.join(page, urldefrag(href).url))
        folder, id_ = posixpath.split(path)
        return id_ if folder == f"{INDEX}questions" and id_ in self.entries else ""

    def published(self, page: str, href: str) -> str:
        """The address of a link outside the book, which paper cannot resolve; empty where there is none."""
        if urlsplit(href).scheme:
            return href
        if not self.home:
            return ""
        there, anchor = urldefrag(href)
        slash = "/" if there.endswith("/") else ""
        path = posixpath.normpath(posixpath.join(page, there)).removeprefix("./")
        return f"{self.home}{'' if path == '.' else path + slash}{'#' + anchor if anchor else ''}"


def read_contents(site: Path, language: Language) -> Contents:
    """Reads the list of questions of a built site.

    Raises:
        Problems: it is not there, or has no questions.
    """
    empty = Contents(site, language, home_of(site, language), "", "", ())
    article = empty.article(INDEX)
    chapters: list[Chapter] = []
    number = 0
    for heading in article.select("h2[id^=topic-]"):
        listed = heading.find_next("ul", class_="nr-asks")
        entries = []
        for item in listed.find_all("li", class_="nr-asked") if listed else []:
            number += 1
            link = item.select_one(".nr-asked__title a")
            level = item.select_one(".nr-level")
            entries.append(Entry(str(item["id"]), number, link.get_text() if link else str(item["id"]),
                                 level.get_text() if level else ""))
        chapters.append(Chapter(str(heading["id"]), _heading(heading), tuple(entries)))
    if not number:
        raise Problems([Problem(str(empty.folder(INDEX)), 0, "lists no question.",
                                "Build the site again: narani build")])
    cited = article.select_one(".nr-cite pre")
    made = cited.get_text().partition("”, ")[2] if cited else ""
    versions = article.select_one(".nr-page__versions")
    said = versions.get_text() if versions else ""
    return Contents(site, language, empty.home, _without_address(made), said, tuple(chapters))


def read_article(file: Path) -> Tag:
    """The article in a built page.

    Raises:
        Problems: there is no such page.
    """
    if not file.is_file():
        raise Problems([Problem(str(file), 0, "is not there.",
                                "The book is made from the built site. First run: narani build")])
    article = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser").find("article")
    assert isinstance(article, Tag), f"{file} has no article"
    return article


def _heading(heading: Tag) -> str:
    """Its text without the link to itself."""
    return heading.get_text().removesuffix("¶").strip()


def _without_address(made: str) -> str:
    """The page's own address at the end of a citation is not the book's."""
    return ", ".join(part for part in made.strip().split(", ") if not urlsplit(part).scheme)
