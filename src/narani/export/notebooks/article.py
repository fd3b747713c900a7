"""An article as a notebook: its prose as it was built, and its concepts as cells to run where they stand."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from urllib.parse import urldefrag

from bs4 import BeautifulSoup, Tag

from narani.export.notebooks.cells import Cell, markdown
from narani.export.notebooks.concept import Shown, embedded, opening, shown
from narani.export.notebooks.desk import Desk
from narani.export.notebooks.markdown import to_markdown

AWAY = ", ".join((
    ".md-content__button", ".headerlink", ".nr-permalink", ".nr-claim__said", ".tabbed-labels",
    "button", "input", "script", "form",
))
"""What is pressed, or is evidence unfolded: a notebook leads to the page for it."""
CUT = ("nr-panels", "nr-page", "nr-proof", "nr-copy")
"""Classes of elements that go before the page is parsed: they are most of it."""
_ARTICLE = re.compile(r"<article\b.*?</article\s*>", re.DOTALL)
_QUESTION = re.compile(r'<p class="nr-question"[^>]*>\s*<a href="([^"]+)"')
_FRAMEWORK = re.compile(r'<input[^>]*\bid="[^"]*--([a-z0-9_]+?)(?:-\d+)?"')
_MARK = "naranicompare{}mark"
_MARKED = re.compile(r"^naranicompare(\d+)mark$", re.MULTILINE)


def article_notebook(desk: Desk, html: str, address: str) -> list[Cell]:
    """The cells of the built page `html` that stands at `address` below its language's home."""
    found = _ARTICLE.search(html)
    text = found[0] if found else ""
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


def replace_elements(html: str, class_: str, by: Callable[[str], str]) -> str:
    """`html` with what the function `by` makes of each outermost element whose first class is `class_`."""
    pattern = re.compile(rf'<(\w+)(?=[^>]*\sclass="{re.escape(class_)}[" ])[^>]*>')
    pieces, at = [], 0
    while begin := pattern.search(html, at):
        end = _end(html, begin[1], begin.end())
        pieces += [html[at : begin.start()], by(html[begin.start() : end])]
        at = end
    return "".join((*pieces, html[at:]))


def _end(html: str, tag: str, at: int) -> int:
    """Where the element ends whose opening tag ends at `at`."""
    depth = 1
    for found in re.compile(rf"<(/?){tag}\b[^>]*>").finditer(html, at):
        depth += -1 if found[1] else 1
        if not depth:
            return found.end()
    return len(html)


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
    _shape(article)
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
            image.replace_with(_strong(alt))


def _shape(article: Tag) -> None:
    """Gives the meaning of classes to tags that Markdown has."""
    for block in article.select(".tabbed-block[data-label]"):
        block.insert(0, _bold(str(block["data-label"])))
    for title in article.select(".admonition-title, summary, caption, dt"):
        title.replace_with(_bold(title.get_text(" ", strip=True)))
    for selector, name in ((".admonition", "blockquote"), (".nr-claims", "ul"), (".nr-claim", "li"),
                           (".nr-verdict", "strong"), ("dl, dd", "div")):
        for found in article.select(selector):
            found.name = name
    for label in article.select(".nr-claim__name"):
        label.name = "em"
        label.append(":")
    for also in article.select(".nr-also"):
        also.insert(0, " (")
        also.append(")")


def _bold(text: str) -> Tag:
    paragraph = BeautifulSoup("", "html.parser").new_tag("p")
    paragraph.append(_strong(text))
    return paragraph


def _strong(text: str) -> Tag:
    strong = BeautifulSoup("", "html.parser").new_tag("strong")
    strong.string = text
    return strong


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
