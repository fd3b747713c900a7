"""Links within the site lead to a file that is there and to an id it has."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from narani.errors import Problem, did_you_mean
from narani.lint.html import BuiltPage

Pages = dict[str, BuiltPage]


def check(pages: Pages) -> Iterator[Problem]:
    """Links, images, scripts and styles that lead nowhere."""
    for page in pages.values():
        seen: set[str] = set()
        for tag in page.tags:
            address = tag.attributes.get("src" if tag.name in ("img", "script", "iframe") else "href", "")
            if address and address not in seen and tag.name not in ("base", "use"):
                seen.add(address)
                if found := _fault(pages, page, address):
                    yield Problem(page.name, tag.line, *found)


def _fault(pages: Pages, page: BuiltPage, address: str) -> tuple[str, str] | None:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    target = _file(pages, page, unquote(parts.path)) if parts.path else page.name
    if target is None:
        return f'the link "{address}" leads nowhere.', "Correct it in the page's Markdown."
    anchor, goal = unquote(parts.fragment), pages.get(target)
    if not anchor or goal is None or anchor in goal.ids:
        return None
    return f'{target} has no id "{anchor}".', did_you_mean(anchor, goal.ids) or "Link a heading of that page."


def _file(pages: Pages, page: BuiltPage, path: str) -> str | None:
    """The file an address names, as a name below the site; None when there is none.

    An absolute address may begin with the path the site is served below, which a page that is
    shown anywhere (404.html) needs.
    """
    if not path.startswith("/"):
        return _existing(pages, page, posixpath.normpath(posixpath.join(posixpath.dirname(page.name), path)))
    words = [word for word in path.split("/") if word]
    for start in range(min(len(words), 2) + 1):
        if found := _existing(pages, page, "/".join(words[start:]) or "."):
            return found
    return None


def _existing(pages: Pages, page: BuiltPage, name: str) -> str | None:
    for candidate in (name, posixpath.normpath(f"{name}/index.html")):
        if candidate in pages or (not candidate.startswith("..") and (page.site / candidate).is_file()):
            return candidate
    return None
