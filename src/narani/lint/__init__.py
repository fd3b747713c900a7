"""Lint: everything that can be wrong with content and that can be seen without running it.

One rule is one file in `rules/` (over the catalog) or `built/` (over built HTML); the folder is the
registry. Its docstring says what the rule asks and why, its name is the file's name.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint import built, rules
from narani.lint.html import read_site

AWAIT_RECORDING = frozenset({
    "result-missing", "result-stale", "environment-drift", "operation-recorded", "system-recorded",
    "path-recorded",
})
"""Rules whose problems `narani record` mends; a contributor never has to, because CI does."""


def check(catalog: Catalog) -> list[Problem]:
    """Every problem of the repository: first what could not be read, then what the rules find."""
    found = [replace(problem, rule=name) for name, rule in modules(rules) for problem in rule.check(catalog)]
    return [*sorted(set(catalog.unreadable)), *sorted(set(found))]


def check_built(site: Path) -> list[Problem]:
    """Every problem of a built site, its files named as below `site`."""
    pages = read_site(site)
    found = [replace(problem, rule=name) for name, rule in modules(built) for problem in rule.check(pages)]
    return sorted(set(found))


def modules(package: ModuleType) -> Iterator[tuple[str, ModuleType]]:
    """Name and module of every rule in a package."""
    for info in pkgutil.iter_modules(package.__path__):
        yield info.name.replace("_", "-"), importlib.import_module(f"{package.__name__}.{info.name}")
