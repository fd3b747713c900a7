"""Built pages as the rules over HTML need them: ids, links, resources and visible text.

One regular expression walks the tags, because a whole site is checked in about a second that way.
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

_TAG = re.compile(r"<([a-zA-Z][\w-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_OPAQUE = re.compile(
    r"<(script|style)\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE
)
_CODE = re.compile(r"<(pre|code|textarea)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ARTICLE = re.compile(r"<article\b.*?</article\s*>", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tag:
    """One opening tag."""

    name: str
    attributes: Mapping[str, str]
    line: int


@dataclass
class BuiltPage:
    """One HTML file of a built site."""

    name: str
    """Its path below the site, such as `tensors/index.html`."""
    text: str
    site: Path
    ids: dict[str, list[int]] = field(default_factory=dict)
    """Id to the lines it stands on."""

    @cached_property
    def tags(self) -> list[Tag]:
        """Every opening tag outside comments, scripts and styles (their own tags included)."""
        return list(_tags(self.text))

    @cached_property
    def prose(self) -> str:
        """What a reader sees outside code, as far as one can tell without a browser."""
        plain = _CODE.sub("", _OPAQUE.sub("", _COMMENT.sub("", self.text)))
        return html.unescape(re.sub(r"<[^>]*>", "\n", plain))

    @cached_property
    def article(self) -> str:
        """What the page itself says, without the theme around it."""
        found = _ARTICLE.search(self.text)
        return _COMMENT.sub("", found[0]) if found else ""


def read_site(site: Path) -> dict[str, BuiltPage]:
    """Every HTML file of a site by its name."""
    pages: dict[str, BuiltPage] = {}
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        page = BuiltPage(name, path.read_text(encoding="utf-8", errors="replace"), site)
        for tag in page.tags:
            if id_ := tag.attributes.get("id", ""):
                page.ids.setdefault(id_, []).append(tag.line)
        pages[name] = page
    return pages


def tags_of(text: str) -> list[Tag]:
    """Every opening tag of a piece of HTML."""
    return list(_tags(text))


def inline_code(text: str) -> Iterator[tuple[str, str]]:
    """Scripts and styles written into a piece of HTML: the tag's name and what it holds."""
    for found in _OPAQUE.finditer(text):
        attributes = _attributes(found[2])
        data = attributes.get("type", "").endswith("json")
        if "src" not in attributes and not data and found[3].strip():
            yield found[1].lower(), found[3]


def _tags(text: str) -> Iterator[Tag]:
    blank = _OPAQUE.sub(_keep_opening, _COMMENT.sub(_newlines, text))
    line, at = 1, 0
    for found in _TAG.finditer(blank):
        line += blank.count("\n", at, found.start())
        at = found.start()
        yield Tag(sys.intern(found[1].lower()), _attributes(found[2]), line)


@cache  # most tags repeat others: kept once, a whole site takes half the memory and half the time
def _attributes(text: str) -> Mapping[str, str]:
    if not text or text.isspace():
        return {}
    return {
        found[1].lower(): html.unescape(found[2] or found[3] or found[4] or "")
        for found in _ATTRIBUTE.finditer(text)
    }


def _keep_opening(found: re.Match[str]) -> str:
    return f"<{found[1]}{found[2]}>" + "\n" * found[3].count("\n")


def _newlines(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")
