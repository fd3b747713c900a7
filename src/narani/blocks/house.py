"""The catalog as one build sees it: read once, checked once, kept until something changes."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown import Markdown

from narani.catalog.catalog import Catalog, read_catalog
from narani.catalog.snippets import find_root
from narani.catalog.stamp import CHECKED, Stamp, stamp_of, stamp_text
from narani.errors import Problem, Problems
from narani.lint import AWAIT_RECORDING, check
from narani.render.findings import Findings

PREVIEW = "NARANI_PREVIEW"
"""Variable set while a contributor looks at work that nobody has recorded yet."""

UNFINISHED = frozenset({"placeholder", "page-pair", "page-parallel", "claim-used", "source-used"})
"""Rules that half-written work breaks without harm to a preview."""


class Builder:
    """What the program that builds the site lets us know; nothing at all outside MkDocs.

    MkDocs registers a tree processor that knows the file at hand, every file and the configuration;
    Zensical a preprocessor that knows the page.
    """

    def __init__(self, md: Markdown) -> None:
        inside = "relpath" in md.treeprocessors
        known: Any = md.treeprocessors["relpath"] if inside else None
        file, config = getattr(known, "file", None), getattr(known, "config", None)
        self.build: object = getattr(known, "files", None)
        """The same object for all pages of one build, another one in the next."""
        zensical = "rendering_context" in md.preprocessors
        other: Any = md.preprocessors["rendering_context"].page if zensical else None
        self.page = str(getattr(file, "src_uri", "") or getattr(other, "path", ""))
        self.from_root = not zensical
        """Whether links written from the docs root are resolved; Zensical resolves relative ones only."""
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
_said: set[str] = set()
"""What a preview has already said is unfinished."""


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
    """Everything lint finds; in a preview, without what awaits recording or, once said, is half-written."""
    problems = check(catalog)
    if not os.environ.get(PREVIEW):
        return problems
    for text in [str(problem) for problem in problems if problem.rule in UNFINISHED]:
        if text not in _said:
            _said.add(text)
            print(f"unfinished: {text}", file=sys.stderr)
    return [problem for problem in problems if problem.rule not in AWAIT_RECORDING | UNFINISHED]
