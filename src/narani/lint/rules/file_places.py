"""A concept's folder holds `concept.toml`, its snippets, their `parts/` and `results/`, and nothing else.

A snippet whose name no runtime knows would never run.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint.places import at_file

_ROOMS = ("parts", "results")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Files that belong nowhere."""
    for concept in catalog.snippets.concepts.values():
        for path in sorted(concept.folder.iterdir()):
            if not path.name.startswith((".", "_")):
                yield from _belongs(catalog, path)


def _belongs(catalog: Catalog, path: Path) -> Iterator[Problem]:
    snippets = {runtime.snippet for runtime in catalog.snippets.runtimes.runtime.values()}
    if path.is_dir():
        if path.name not in _ROOMS:
            hint = did_you_mean(path.name, _ROOMS)
            yield at_file(catalog, path, 0, "a concept has no such folder.", hint)
    elif path.name.startswith("in_"):
        if path.name not in snippets:
            hint = did_you_mean(path.name, snippets) or "Add a runtime to snippets/runtimes.toml."
            yield at_file(catalog, path, 0, "no runtime runs this snippet.", hint)
    elif path.name != "concept.toml":
        near = did_you_mean(path.name, {*snippets, "concept.toml"})
        hint = near if near.startswith("Did") else "Put helper files in parts/."
        yield at_file(catalog, path, 0, "this is neither concept.toml nor a snippet.", hint)
