"""`formerly` names addresses where a page stood before and none does now: the 404 page leads on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_page, meta_line
from narani.model.page import Page, address_of
from narani.model.text import Language

_ADDRESS = re.compile(r"/?(?:[\w-]+/)*[\w-]+/?")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Former addresses that are no addresses, or that are taken."""
    taken = {(page.language, address_of(page.name)): page.name for page in catalog.pages}
    for page in catalog.pages:
        for message, hint in _wrong(page, taken):
            yield at_page(catalog, page, meta_line(page, "formerly"), f"formerly: {message}", hint)


def _wrong(page: Page, taken: dict[tuple[Language, str], str]) -> Iterator[tuple[str, str]]:
    given = page.meta.get("formerly", [])
    for one in given if isinstance(given, list) else [given]:
        if not isinstance(one, str) or not _ADDRESS.fullmatch(one):
            hint = "Write it as it was below the language, such as old/place/."
            yield f"{one!r} is no address of a page.", hint
            continue
        key = page.language, one.strip("/") + "/"
        if key in taken and taken[key] != f"formerly of {page.name}":
            yield f"at {key[1]} stands {taken[key]}.", "Leave it out: a reader who goes there finds a page."
        taken.setdefault(key, f"formerly of {page.name}")
