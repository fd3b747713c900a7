"""Small helpers around `xml.etree`: elements with children, and the inline Markdown of short texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from xml.etree.ElementTree import Element

Child = Element | str | None

WRAPPED = "nr-wrap"
"""Class of a `pre` whose lines wrap: it never scrolls, so the Tab key need not stop there."""

_INLINE = re.compile(
    r"(?P<ticks>`+)(?P<code>(?s:.+?))(?P=ticks)"
    r"|\*\*(?P<strong>(?=\S).+?)(?<=\S)\*\*"
    r"|(?<![\w*])\*(?P<em>(?=\S)[^*\n]+?)(?<=\S)\*(?![\w*])"
    r"|\[(?P<label>[^\]]+)\]\((?P<href>[^)\s]+)\)"
)


def el(tag: str, attributes: dict[str, str] | str = "", *children: Child) -> Element:
    """An element; attributes given as a plain string are its class."""
    given = {"class": attributes} if isinstance(attributes, str) else attributes
    element = Element(tag, {name: value for name, value in given.items() if value or name == "value"})
    return add(element, *children)


def add(element: Element, *children: Child) -> Element:
    """Appends texts and elements to `element`, and gives it back."""
    for child in children:
        if child is None:
            continue
        if isinstance(child, Element):
            element.append(child)
        elif len(element):
            element[-1].tail = (element[-1].tail or "") + child
        else:
            element.text = (element.text or "") + child
    return element


def inline(text: str) -> list[Child]:
    """The inline Markdown that data may hold: `code`, **strong**, *emphasis* and [links](…)."""
    return [_piece(kind, value, extra) for kind, value, extra in _pieces(text)]


def plain(text: str) -> str:
    """A text without its inline Markdown."""
    return "".join(value for _, value, _ in _pieces(text))


def _piece(kind: str, value: str, extra: str) -> Child:
    if not kind:
        return value
    if kind == "a":
        return el("a", {"href": extra}, value)
    return el(kind, "", value)


@lru_cache(maxsize=4096)
def _pieces(text: str) -> tuple[tuple[str, str, str], ...]:
    """Kind (a tag, or nothing for plain text), text and address of each piece."""
    found: list[tuple[str, str, str]] = []
    end = 0
    for match in _INLINE.finditer(text):
        if match.start() > end:
            found.append(("", text[end : match.start()], ""))
        if code := match["code"]:
            found.append(("code", code.strip() or code, ""))
        elif match["href"]:
            found.append(("a", match["label"], match["href"]))
        else:
            found.append(("strong", match["strong"], "") if match["strong"] else ("em", match["em"], ""))
        end = match.end()
    if end < len(text):
        found.append(("", text[end:], ""))
    return tuple(found)


def joined(items: Iterable[Child], separator: str) -> list[Child]:
    """`items` with `separator` between them."""
    children: list[Child] = []
    for item in items:
        if children:
            children.append(separator)
        children.append(item)
    return children


def text_of(element: Element) -> str:
    """All text inside an element."""
    return "".join(element.itertext())
