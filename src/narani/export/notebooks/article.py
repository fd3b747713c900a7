"""An article as a notebook: its prose as it was built, and its concepts as cells to run where they stand."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import urldefrag

from bs4 import BeautifulSoup, Tag

from narani.export.article_html import Marks, article_of, replace_elements, shape, strong
from narani.export.markdown import to_markdown
from narani.export.notebooks.cells import Cell, markdown
from narani.export.notebooks.concept import Shown, embedded, opening, shown
from narani.export.notebooks.desk import Desk

AWAY = ", ".join((
    ".md-content__button", ".headerlink", ".nr-permalink", ".nr-claim__said", ".tabbed-labels",
    "button", "input", "script", "form",
))
"""What is pressed, or is evidence unfolded: a notebook leads to the page for it."""
CUT = ("nr-panels", "nr-page", "nr-proof", "nr-copy")
"""Classes of elements that go before the page is parsed: they are most of it."""
_QUESTION = re.compile(r'<p class="nr-question"[^>]*>\s*<a href="([^"]+)"')
_FRAMEWORK = re.compile(r'<input[^>]*\bid="[^"]*--([a-z0-9_]+?)(?:-\d+)?"')
_MARK = "naranicompare{}mark"
_MARKED = re.compile(r"^naranicompare(\d+)mark$", re.MULTILINE)


def article_notebook(desk: Desk, html: str, address: str) -> list[Cell]:
    """The cells of the built page `html` that stands at `address` below its language's home."""
    text = article_of(html)
    concepts: list[Shown] = []

    def embed(block: str) -> str:
        one = _shown(desk, block, address)
        if one is None:
            return block
        concepts.append(one)
        return f"<p>{_MARK.format(len(concepts) - 1)}</p>"

    text = replace_elements(text, "nr-compare", embed)
    for class_ in CUT:
        text = replace_elements(text, class_, lambda block: "")
    article = BeautifulSoup(text, "html.parser").find("article")
    assert isinstance(article, Tag), f"{address} has no article"
    _plain(desk, article, address)
    first, *rest = _cells(desk, to_markdown(article), concepts)
    about = markdown(first.source, f"{desk.page_link(address)} · {desk.say('notebook_licence')}")
    return [about, *(opening(desk, concepts) if concepts else []), *rest]


def _shown(desk: Desk, block: str, address: str) -> Shown | None:
    """The concept and the frameworks that a built block shows; nothing where it has no page to name it by."""
    link = _QUESTION.search(block)
    path = posixpath.normpath(posixpath.join(address, urldefrag(link[1]).url)) if link else ""
    concept = desk.catalog.snippets.concepts.get(path.replace("/examples/", "/"))
    return shown(desk, concept, _FRAMEWORK.findall(block)) if concept else None


def _plain(desk: Desk, article: Tag, address: str) -> None:
    """Leaves what can be read in a notebook, with links that lead somewhere from anywhere."""
    for found in article.select(AWAY):
        found.decompose()
    shape(Marks(article))
    for link in article.select("a"):
        href = desk.published(address, str(link.get("href", "")))
        if href and "nr-term" not in (link.get("class") or ()):
            link.attrs = {"href": href}
        else:
            link.unwrap()
    for image in article.select("img"):
        alt, source = str(image.get("alt", "")), desk.published(address, str(image.get("src", "")))
        image.attrs = {"src": source, "alt": alt}
        if not source:
            image.replace_with(strong(alt))


def _cells(desk: Desk, text: str, concepts: list[Shown]) -> Iterator[Cell]:
    """A cell for each section of the prose, and those of a concept where it stands."""
    pieces = _MARKED.split(text)
    for number, piece in enumerate(pieces):
        if number % 2:
            yield from embedded(desk, concepts[int(piece)])
        else:
            yield from (markdown(part) for part in _sections(piece))


def _sections(text: str) -> Iterator[str]:
    """Prose cut before each heading of the second level; what looks like one in code is none."""
    part: list[str] = []
    fenced = False
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
        if line.startswith("## ") and not fenced and any(map(str.strip, part)):
            yield "\n".join(part)
            part = []
        part.append(line)
    if any(map(str.strip, part)):
        yield "\n".join(part)
