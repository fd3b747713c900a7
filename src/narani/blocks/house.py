"""The catalog as one build sees it: read once, checked once, kept until something changes."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown import Markdown

from narani.catalog.catalog import Catalog, read_catalog
from narani.catalog.snippets import find_root
from narani.errors import Problem, Problems
from narani.render.findings import Findings

READ_FROM = ("snippets", "docs/data", "docs/ko", "docs/en")
Stamp = tuple[int, int, int]
CHECKED = "NARANI_CHECKED"
"""Variable by which a program that has just linted says so: the `stamp_text` of what it linted."""


class Builder:
    """What the program that builds the site lets us know; nothing at all outside MkDocs.

    MkDocs registers a tree processor that knows the file at hand, every file and the configuration.
    """

    def __init__(self, md: Markdown) -> None:
        inside = "relpath" in md.treeprocessors
        known: Any = md.treeprocessors["relpath"] if inside else None
        file, config = getattr(known, "file", None), getattr(known, "config", None)
        self.build: object = getattr(known, "files", None)
        """The same object for all pages of one build, another one in the next."""
        self.page = str(getattr(file, "src_uri", ""))
        self.url = ""
        site = str(getattr(config, "site_url", None) or "")
        if site and file is not None:
            self.url = site.rstrip("/") + "/" + str(file.url).removeprefix("./")
        path = getattr(config, "config_file_path", None)
        self.root = Path(path).parent if path else None


@dataclass
class House:
    """A repository that was read and found in order."""

    findings: Findings
    stamp: Stamp
    build: object


_houses: dict[Path, House] = {}
_roots: dict[Path | None, Path] = {}


def open_house(start: Path | None, build: object = None) -> House:
    """The repository at or above `start`; looks at the disk once per build.

    Raises:
        Problems: something in it is not in order.
    """
    if start not in _roots:
        _roots[start] = find_root(start)
    root = _roots[start]
    known = _houses.get(root)
    if known is not None and build is not None and known.build is build:
        return known
    stamp = stamp_of(root)
    if known is not None and known.stamp == stamp:
        known.build = build
        return known
    catalog = read_catalog(root)
    checked = os.environ.get(CHECKED) == stamp_text(root)
    if problems := catalog.unreadable if checked else problems_of(catalog):
        raise Problems(problems)
    _houses[root] = House(Findings(catalog), stamp, build)
    return _houses[root]


def lend(root: Path, catalog: Catalog) -> None:
    """Uses a catalog that the caller has read and judged, as `narani check` does for what was touched."""
    _roots[root] = root
    _houses[root] = House(Findings(catalog), stamp_of(root), None)


def problems_of(catalog: Catalog) -> list[Problem]:
    """Everything lint finds, or what could not be read where lint is not installed."""
    if importlib.util.find_spec("narani.lint") is None:
        return catalog.unreadable
    from narani import lint

    check = getattr(lint, "check", None)
    return list(check(catalog)) if check is not None else catalog.unreadable


def stamp_of(root: Path) -> Stamp:
    """Changes whenever a file the catalog is read from does: how many, the newest, and their sizes."""
    count = newest = size = 0
    for entry in _files(root):
        found = entry.stat()
        count, size = count + 1, size + found.st_size
        newest = max(newest, found.st_mtime_ns)
    return count, newest, size


def stamp_text(root: Path) -> str:
    """The stamp as the value of a variable."""
    return "-".join(map(str, stamp_of(root)))


def _files(root: Path) -> Iterator[os.DirEntry[str]]:
    folders = [str(root / name) for name in READ_FROM if (root / name).is_dir()]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    folders.append(entry.path)
                elif not entry.name.startswith("."):
                    yield entry
