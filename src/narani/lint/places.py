"""Problems at the line of a key, a directive or a piece of front matter."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.catalog.front_matter import meta_line_of
from narani.catalog.places import Keys, dotted, lines_of
from narani.errors import Problem, relative
from narani.model.concept import Concept
from narani.model.page import Page


def at_key(catalog: Catalog, path: Path, keys: Keys, message: str, hint: str = "") -> Problem:
    """A problem of the value at `keys` of a TOML file, or of its nearest parent."""
    lines = _lines(path, path.stat().st_mtime_ns)
    line = next((lines[keys[:n]] for n in range(len(keys), 0, -1) if keys[:n] in lines), 1)
    place = f"{dotted(keys)}: " if keys else ""
    return Problem(relative(path, catalog.root), line, place + message, hint)


def at_concept(catalog: Catalog, concept: Concept, keys: Keys, message: str, hint: str = "") -> Problem:
    """A problem of the value at `keys` of a `concept.toml`."""
    return at_key(catalog, concept_file(concept), keys, message, hint)


def at_page(catalog: Catalog, page: Page, line: int, message: str, hint: str = "") -> Problem:
    """A problem on a line of a page."""
    return Problem(relative(page.path, catalog.root), line, message, hint)


def at_meta(catalog: Catalog, page: Page, keys: Keys, message: str, hint: str = "") -> Problem:
    """A problem of the value at `keys` of a page's front matter, or of its nearest parent."""
    return at_page(catalog, page, meta_line_of(page.text, keys), f"{dotted(keys)}: {message}", hint)


def at_file(catalog: Catalog, path: Path, line: int, message: str, hint: str = "") -> Problem:
    """A problem on a line of any file, or of the file as a whole (line 0)."""
    return Problem(relative(path, catalog.root), line, message, hint)


def concept_file(concept: Concept) -> Path:
    """The file a concept is written in."""
    return concept.folder / "concept.toml"


def meta_line(page: Page, key: str) -> int:
    """The line of a key of the front matter, or the first line."""
    for number, line in enumerate(page.text.split("\n"), 1):
        if number > 1 and line.rstrip() in ("---", "..."):
            break
        if re.match(rf"{re.escape(key)}\s*:", line):
            return number
    return 1


@lru_cache(maxsize=64)
def _lines(path: Path, _changed: int) -> dict[Keys, int]:
    return lines_of(path.read_text(encoding="utf-8-sig"))
