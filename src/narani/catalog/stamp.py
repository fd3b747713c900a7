"""Whether anything the catalog is read from has changed, by looking at names, times and sizes alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

READ_FROM = ("snippets", "docs/data", "docs/ko", "docs/en")
Stamp = tuple[int, int, int]
CHECKED = "NARANI_CHECKED"
"""Variable by which a program that has just linted says so: the `stamp_text` of what it linted."""


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
