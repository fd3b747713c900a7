"""The article of a built page: cut out, thinned before it is parsed, and told in tags that Markdown has."""

from __future__ import annotations

import re
from collections.abc import Callable

from bs4 import BeautifulSoup, Tag

_ARTICLE = re.compile(r"<article\b.*?</article\s*>", re.DOTALL)


def article_of(html: str) -> str:
    """The article's HTML; nothing where a page has none."""
    found = _ARTICLE.search(html)
    return found[0] if found else ""


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


def shape(article: Tag) -> None:
    """Gives the meaning of classes to tags that Markdown has."""
    for block in article.select(".tabbed-block[data-label]"):
        block.insert(0, bold(str(block["data-label"])))
    for caption in article.select("table > caption"):
        if (table := caption.parent) is not None:
            table.insert_before(bold(caption.get_text(" ", strip=True)))
        caption.decompose()
    for title in article.select(".admonition-title, summary, dt"):
        title.replace_with(bold(title.get_text(" ", strip=True)))
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


def bold(text: str) -> Tag:
    """A paragraph in bold."""
    paragraph = new("p")
    paragraph.append(strong(text))
    return paragraph


def strong(text: str) -> Tag:
    """Words in bold."""
    made = new("strong")
    made.string = text
    return made


def new(name: str) -> Tag:
    """An empty element."""
    return BeautifulSoup("", "html.parser").new_tag(name)
