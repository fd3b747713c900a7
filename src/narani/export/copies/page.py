"""The Markdown copy of one built page: all that a reader of the page gets to see, and nothing to press.

Code stands whole, tables are tables, verdicts are words, and what a cell's mark unfolds is a footnote.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from urllib.parse import urldefrag, urlsplit

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement

from narani.export.article_html import Marks, article_of, new, replace_elements, shape
from narani.export.markdown import to_markdown

NAME = "index.md"
"""Beside `index.html`."""
CUT = ("nr-panels", "nr-page", "nr-proof", "nr-copy", "nr-filter", "nr-toc", "nr-take", "nr-end", "nr-cite")
"""Classes of elements that go before the page is parsed: tools, and evidence that becomes footnotes."""
AWAY = ("md-content__button", "headerlink", "anchor-link", "nr-permalink", "tabbed-labels", "nr-seek",
        "nr-tick")
AWAY_TAGS = ("input", "select", "script", "form", "noscript", "template", "svg")
_CODE = re.compile(r"(<pre\b[^>]*>)(.*?)(</pre>)", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_VERSIONS = re.compile(r'<p class="nr-page__versions">(.*?)</p>', re.DOTALL)
_EVIDENCE = "evidence--"
_MARK = re.compile(r"naranimark(\d+)end")
_EQUALS = "naraniequals"
"""Stands for `=` while Markdown is made, which marks it as the line under a heading."""
_BLANK = re.compile(r"\n{3,}")


@dataclass(frozen=True)
class Told:
    """What a copy says besides its page's text."""

    description: str
    about: str
    """Address and licence."""
    notes: Mapping[str, str]
    """Footnotes by the id of their claim; links from the root of the site begin with `@/`."""
    evidence: str
    """Heading of the footnotes."""
    pages: Container[str]
    """Addresses below the site that have a copy."""


def copy_of(html: str, address: str, told: Told) -> str:
    """The copy of the page `html`, which stands at `address` below the site."""
    versions = _VERSIONS.search(html)
    text = article_of(html)
    for class_ in CUT:
        if class_ in text:
            text = replace_elements(text, class_, lambda block: "")
    article = BeautifulSoup(_CODE.sub(_bare, text), "html.parser").find("article")
    if not isinstance(article, Tag):
        return ""
    marks = Marks(article)
    cited = _cite(marks, told)
    for found in (*marks.classed(*AWAY), *marks.tags(*AWAY_TAGS), *article.find_all(hidden=True)):
        if not found.decomposed:
            found.decompose()
    _words(marks)
    _tables(marks)
    shape(marks)
    _links(marks, address, told.pages)
    body = _MARK.sub(r"[^\1]", to_markdown(article)).replace(_EQUALS, "=")
    about = " · ".join(filter(None, (told.about, _TAG.sub("", versions[1]).strip() if versions else "")))
    heading, _, rest = body.partition("\n")
    if not heading.startswith("# "):
        heading, rest = "", body
    up = posixpath.relpath("/", "/" + address).rstrip("/") + "/"
    notes = [f"[^{number}]: {told.notes[id_].replace('](@/', f']({up}')}" for id_, number in cited.items()]
    parts = [heading, f"> {told.description}" if told.description else "", about, rest.strip(),
             *([f"## {told.evidence}", "\n".join(notes)] if notes else [])]
    return _BLANK.sub("\n\n", "\n\n".join(filter(None, parts))) + "\n"


def _bare(code: re.Match[str]) -> str:
    """Code without the marks of its highlighting, which would be most of what is parsed."""
    return code[1] + _TAG.sub("", code[2]) + code[3]


def _cite(marks: Marks, told: Told) -> dict[str, int]:
    """Puts a footnote's mark where evidence unfolds; the claims by number, in the order they are met."""
    numbers: dict[str, int] = {}

    def mark(id_: str) -> NavigableString:
        return NavigableString(f"naranimark{numbers.setdefault(id_, len(numbers) + 1)}end")

    for button in marks.tags("button"):
        id_ = str(button.get("popovertarget", "")).removeprefix(_EVIDENCE)
        if id_ in told.notes:
            if isinstance(before := button.previous_sibling, NavigableString):
                before.replace_with(NavigableString(before.rstrip()))
            button.replace_with(mark(id_))
        elif "nr-badge" in (button.get("class") or ()):
            button.name = "p"
        else:
            button.decompose()
    for claim in marks.classed("nr-claim"):
        fact = claim.find(class_="nr-claim__fact")
        if claim.get("id") in told.notes and isinstance(fact, Tag) and "naranimark" not in fact.get_text():
            fact.append(mark(str(claim["id"])))
    return numbers


def _words(marks: Marks) -> None:
    """What the page says by place and colour alone, said by spaces and marks."""
    for sign in marks.classed("nr-sign", "nr-kind__sign", "nr-state__sign"):
        sign.string = _EQUALS if (said := sign.get_text(strip=True)) == "=" else said
        if not _spaced(sign.next_sibling):
            sign.append(" ")
    for group in marks.classed("nr-head__proved", "nr-ops__kinds", "nr-list__about"):
        for one in group.find_all("span", recursive=False)[1:]:
            one.insert_before(" · ")
    for note in marks.classed("nr-ops__note", "nr-ops__page", "nr-ops__why", "nr-ops__kinds", "nr-ops__more"):
        if isinstance(before := note.previous_sibling, NavigableString):
            before.replace_with(NavigableString(before.rstrip()))
        note.insert_before(" — " if "nr-ops__note" in note["class"] else "; ")
    for name in marks.classed("filename"):
        name.name = "p"
        code = new("code")
        code.extend(list(name.contents))
        name.append(code)
    for hurt in marks.classed("nr-hurt"):
        if hurt.find_parent(class_="nr-told"):
            hurt.append(":")
    for label in marks.classed("nr-hurt", "nr-told__name", "nr-question", "nr-list__question"):
        name = new("strong")
        name.extend(list(label.contents))
        label.append(name)


def _spaced(after: PageElement | None) -> bool:
    return isinstance(after, NavigableString) and after[:1].isspace()


def _tables(marks: Marks) -> None:
    """Cells in one line each: a Markdown table has no blocks."""
    for cell in marks.tags("td", "th"):
        for link in cell.find_all("a"):
            if isinstance(after := link.next_sibling, Tag) and after.name == "span":
                link.insert_after(" ")
        for item in cell.find_all("li"):
            if item.find_next_sibling("li") is not None:
                item.append("; ")
        for block in cell.find_all(["ul", "ol", "li", "p", "div", "details", "summary"]):
            if block.name in ("p", "div", "details") and block.next_sibling is not None:
                block.insert_after(" ")
            if block.name == "summary":
                block.append(": ")
            block.unwrap()


def _links(marks: Marks, address: str, pages: Container[str]) -> None:
    """Links to pages lead to their copies; those to files and other sites stay as they are."""
    for link in marks.tags("a"):
        href = str(link.get("href", ""))
        if not href or "nr-term" in (link.get("class") or ()):
            link.unwrap()
        else:
            link.attrs = {"href": copy_link(href, address, pages)}
    for image in marks.tags("img"):
        image.attrs = {"src": str(image.get("src", "")), "alt": str(image.get("alt", ""))}


def copy_link(href: str, address: str, pages: Container[str]) -> str:
    """Where a link on the page at `address` leads from its copy."""
    if urlsplit(href).scheme or href.startswith(("#", "//")):
        return href
    there, anchor = urldefrag(href)
    below = posixpath.normpath(posixpath.join("/", address, there)).strip("/")
    if (f"{below}/" if below else "") not in pages:
        return href
    return posixpath.join(there or ".", NAME).removeprefix("./") + (f"#{anchor}" if anchor else "")
