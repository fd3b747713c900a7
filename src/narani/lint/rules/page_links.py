"""Links between pages lead somewhere: to a file that is there and a heading it has.

Pages are linked as files (`../tensors/index.md#id`), which both builders resolve; addresses of other
sites are not looked at.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import get_args
from urllib.parse import unquote, urlsplit

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_page
from narani.lint.uses import listed
from narani.model.page import Link, Page
from narani.model.question import HEADINGS, Topic, question_of

_EXPLICIT = re.compile(r"""\bid=["']([^"']+)["']|\{:?[^{}\n]*#([\w-]+)[^{}\n]*\}""")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Links to files and headings that are not there."""
    for page in catalog.pages:
        for link in page.links:
            yield from _link(catalog, page, link)


def _link(catalog: Catalog, page: Page, link: Link) -> Iterator[Problem]:
    parts = urlsplit(link.target)
    if parts.scheme or parts.netloc or link.target.startswith("mailto:"):
        return
    path = unquote(parts.path)
    target = _resolve(page, path)
    pages = known.pages(catalog, page.language)
    if path and target not in pages:
        if not _is_file(catalog, page, target):
            yield at_page(
                catalog,
                page,
                link.line,
                f'the link "{link.target}" leads nowhere.',
                _meant(page, target, pages),
            )
        return
    goal = catalog.page(page.language, target) if path else page
    if goal and parts.fragment and not _has_anchor(catalog, goal, unquote(parts.fragment)):
        yield at_page(
            catalog,
            page,
            link.line,
            f'{goal.name} has no heading with the id "{parts.fragment}".',
            did_you_mean(parts.fragment, {h.id for h in goal.headings if h.id} | _rows(catalog, goal)),
        )


def _resolve(page: Page, path: str) -> str:
    folder = "" if path.startswith("/") else posixpath.dirname(page.name)
    return posixpath.normpath(posixpath.join(folder, path.lstrip("/")))


def _is_file(catalog: Catalog, page: Page, target: str) -> bool:
    """Whether it is a file of this language, or one the theme brings."""
    docs = catalog.root / "docs"
    return not target.startswith("..") and any(
        (docs / folder / target).is_file() for folder in (page.language, "theme")
    )


def _meant(page: Page, target: str, pages: set[str]) -> str:
    """The page that was probably meant, as a link from `page`."""
    folder = posixpath.dirname(page.name) or "."
    for guess in (f"{target.rstrip('/')}.md", f"{target.rstrip('/')}/index.md"):
        if guess in pages:
            return f'Did you mean "{posixpath.relpath(guess, folder)}"?'
    same_name = [name for name in pages if PurePosixPath(name).name == PurePosixPath(target).name]
    if len(same_name) == 1 and same_name[0] != "index.md":
        return f'Did you mean "{posixpath.relpath(same_name[0], folder)}"?'
    if PurePosixPath(target).suffix not in ("", ".md"):
        return f"Put the file at docs/{page.language}/{target}, or correct the link."
    near = did_you_mean(target, pages)
    found = re.search(r'"(.+)"', near) if near.startswith("Did") else None
    return (
        f'Did you mean "{posixpath.relpath(found[1], folder)}"?'
        if found
        else "Link a .md file of this language."
    )


def _has_anchor(catalog: Catalog, page: Page, anchor: str) -> bool:
    """Whether a heading, an explicit id or something a directive shows has this id."""
    if any(heading.id == anchor for heading in page.headings):
        return True
    if any(anchor in (found[1], found[2]) for found in _EXPLICIT.finditer(page.text)):
        return True
    if anchor in _rows(catalog, page):
        return True
    shown = [
        directive for directive in page.directives if directive.name in ("compare", "comparison", "claims")
    ]
    words = [word.replace("/", "-") for directive in shown for word in listed(directive.argument)]
    lists_all = any(not directive.argument for directive in shown)
    return lists_all or any(word in anchor or anchor in word.split("-") for word in words)


def _rows(catalog: Catalog, page: Page) -> set[str]:
    """The ids of the rows of all systems or deployment paths, of listed questions, of a question's parts."""
    found = set(HEADINGS) if question_of(page.name) else set[str]()
    for directive in page.directives:
        if directive.name == "systems" and not directive.argument:
            found |= set(catalog.knowledge.paths) if directive.options else known.systems(catalog)
        if directive.name == "questions" and directive.options:
            found |= known.study(catalog)
        elif directive.name == "questions":
            found |= known.questions(catalog) | {f"topic-{topic}" for topic in get_args(Topic)}
    return found
