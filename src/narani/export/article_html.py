"""The article of a built page: cut out, thinned before it is parsed, and told in tags that Markdown has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

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


class Marks:
    """The elements of an article by class and by tag, found in one walk: selectors walk it once each."""

    def __init__(self, article: Tag) -> None:
        self._by_class: dict[str, list[Tag]] = {}
        self._by_tag: dict[str, list[Tag]] = {}
        for tag in article.find_all(True):
            self._by_tag.setdefault(tag.name, []).append(tag)
            for name in tag.get("class") or ():
                self._by_class.setdefault(name, []).append(tag)

    def classed(self, *names: str) -> Iterator[Tag]:
        """The elements with one of these classes that are still there."""
        return (tag for name in names for tag in self._by_class.get(name, ()) if _there(tag))

    def tags(self, *names: str) -> Iterator[Tag]:
        """The elements that had one of these names and are still there."""
        return (tag for name in names for tag in self._by_tag.get(name, ()) if _there(tag))


def _there(tag: Tag) -> bool:
    """Neither taken away nor replaced by what it held."""
    return not tag.decomposed and tag.parent is not None


def shape(marks: Marks) -> None:
    """Gives the meaning of classes to tags that Markdown has."""
    for block in marks.classed("tabbed-block"):
        if block.has_attr("data-label"):
            block.insert(0, bold(str(block["data-label"])))
    for caption in marks.tags("caption"):
        if (table := caption.find_parent("table")) is not None:
            table.insert_before(bold(caption.get_text(" ", strip=True)))
        caption.decompose()
    for title in (*marks.classed("admonition-title"), *marks.tags("summary", "dt")):
        title.replace_with(bold(title.get_text(" ", strip=True)))
    for class_, name in (("admonition", "blockquote"), ("nr-claims", "ul"), ("nr-claim", "li"),
                         ("nr-verdict", "strong")):
        for found in marks.classed(class_):
            found.name = name
    for found in marks.tags("dl", "dd"):
        found.name = "div"
    for label in marks.classed("nr-claim__name"):
        label.name = "em"
        label.append(":")
    for also in marks.classed("nr-also"):
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
