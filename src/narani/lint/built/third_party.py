"""No page asks another server for anything: it works offline, and nobody learns who reads it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from narani.errors import Problem
from narani.lint.html import BuiltPage, Tag

_SOURCES = ("script", "img", "iframe", "source", "video", "audio", "embed", "track", "input")
_RELATIONS = {
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "manifest",
}


def check(pages: dict[str, BuiltPage]) -> Iterator[Problem]:
    """Scripts, styles, images and frames from elsewhere."""
    for page in pages.values():
        for tag in page.tags:
            for address in _addresses(tag):
                if urlsplit(address).netloc:
                    yield Problem(
                        page.name,
                        tag.line,
                        f"<{tag.name}> asks for {address}.",
                        "Keep a copy under docs/theme and refer to that.",
                    )


def _addresses(tag: Tag) -> Iterator[str]:
    given = tag.attributes
    if tag.name in _SOURCES:
        yield given.get("src", "")
        yield from (part.split()[0] for part in given.get("srcset", "").split(",") if part.strip())
    elif tag.name == "link" and _RELATIONS & set(given.get("rel", "").lower().split()):
        yield given.get("href", "")
    elif tag.name == "object":
        yield given.get("data", "")
