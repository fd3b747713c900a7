"""HTML of a built page, and the inline Markdown of data, as CommonMark: for notebooks and the pages' copies.

A notebook reads tables and formulas, too, so that more characters mean something than in the pages' own
Markdown, and `**` beside a Korean particle may mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from bs4 import Tag
from bs4.element import NavigableString
from markdownify import ATX, MarkdownConverter

from narani.render.html import inline, text_of
from narani.render.words import ticked

_OF_FILE = {"py": "python", "cpp": "cpp", "mjs": "javascript", "java": "java", "sh": "bash", "toml": "toml"}
"""Languages by how a file's name ends."""
_BLOCKS = {"p", "li", "td", "th", "div", "blockquote", "dd"}
_WITHIN = re.compile(r"(?<=[^\n]) (\d+)\\([.)])")
"""What begins a list at the start of a line only, and was marked amid one."""
_FENCES = re.compile(r"^ {0,3}(`{3,})", re.MULTILINE)
_WORDS = re.compile(r"\w(.*\w)?", re.DOTALL)


class _Converter(MarkdownConverter):
    """markdownify's rules, with those that our texts need."""

    def __init__(self) -> None:
        super().__init__(heading_style=ATX, bullets="-", escape_misc=True, code_language_callback=_language)

    def escape(self, text: str, parent_tags: set[str]) -> str:
        """Marks what would be read as Markdown, and as a formula."""
        marked = str(super().escape(text, parent_tags)).replace("$", "\\$")  # type: ignore[misc]
        return _WITHIN.sub(r" \1\2", marked)

    def convert_strong(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Bold."""
        return _emphasis(text, "**", "strong", _free(el))

    def convert_em(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Italics."""
        return _emphasis(text, "*", "em", _free(el))

    def convert_code(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Inline code; in a table a bar would end the cell even here."""
        made = str(super().convert_code(el, text, parent_tags))  # type: ignore[misc]
        return made.replace("|", "\\|") if {"td", "th"} & parent_tags and "pre" not in parent_tags else made

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A block of code; the fence is longer than any that a line of it begins with."""
        made = str(super().convert_pre(el, text, parent_tags))  # type: ignore[misc]
        within: list[str] = _FENCES.findall(text)
        if not within:
            return made
        fence = max(within) + "`"
        head, _, tail = made.replace("```", fence, 1).rpartition("```")
        return head + fence + tail

    convert_b, convert_i = convert_strong, convert_em


def _language(pre: Any) -> str | None:
    """The language of a highlighted block, by the file's name above it, or as Material names it around it."""
    file = pre.find_previous_sibling(class_="filename")
    if file is not None:
        return _OF_FILE.get(file.get_text().rpartition(".")[2], "")
    around = pre.find_parent("div", class_=re.compile("^language-"))
    names = around.get("class", []) if around else []
    return next((str(name).removeprefix("language-") for name in names if name.startswith("language-")), None)


_CONVERTER = _Converter()


def to_markdown(part: Tag) -> str:
    """A part of a page as Markdown."""
    return str(_CONVERTER.convert_soup(part)).strip()


def escaped(text: str) -> str:
    """Plain text that Markdown shows as it is."""
    return _CONVERTER.escape(text, set())


def linked(text: str, href: str) -> str:
    """A link; the bare text where it leads nowhere."""
    return f"[{text}]({href})" if href else text


def span(text: str, lead: Callable[[str], str]) -> str:
    """The inline Markdown of data; `lead` says where a link leads, or nothing."""
    return "".join(escaped(piece) if isinstance(piece, str) else _piece(piece, lead)
                   for piece in inline(text) if piece is not None)


def _piece(element: Element, lead: Callable[[str], str]) -> str:
    text = text_of(element)
    if element.tag == "code":
        return ticked(text)
    if element.tag == "a":
        return linked(escaped(text), lead(element.get("href", "")))
    return _emphasis(escaped(text), *(("**", "strong") if element.tag == "strong" else ("*", "em")))


def _free(el: Tag) -> bool:
    """Whether space, or the edge of a block, is at both sides of an element: there marks always work."""
    before, after = el.previous_sibling, el.next_sibling
    edge = el.parent is not None and el.parent.name in _BLOCKS
    return ((edge if before is None else str(before)[-1:].isspace() and isinstance(before, NavigableString))
            and (edge if after is None else str(after)[:1].isspace() and isinstance(after, NavigableString)))


def _emphasis(text: str, mark: str, tag: str, free: bool = False) -> str:
    """Marks where they surely work: CommonMark ignores those between `)` and a letter, as in `**a)**은`."""
    inner = text.strip()
    if not inner:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    made = f"{mark}{inner}{mark}" if free or _WORDS.fullmatch(inner) else f"<{tag}>{inner}</{tag}>"
    return before + made + after
