"""A result on the CPU stands for the script beside it, and for the variables its concept names.

A stale result on a GPU is shown where it matters; `narani stale` lists it.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.freshness import record_command
from narani.errors import Problem
from narani.lint.places import at_key
from narani.model.result import script_digest


def check(catalog: Catalog) -> Iterator[Problem]:
    """Results whose snippet changed, or that record what nobody names any more."""
    snippets = catalog.snippets
    for (id_, name, device), result in snippets.results.items():
        concept, runtime = snippets.concepts[id_], snippets.runtimes.runtime.get(name)
        if device != "cpu" or runtime is None or not (script := snippets.script(concept, runtime)).is_file():
            continue
        hint = f"Run: {record_command(concept, runtime)}"
        if result.script != script_digest(script):
            message = f"{script.name} changed since it was recorded."
            yield at_key(catalog, result.path, ("script",), message, hint)
        if unnamed := [value for value in result.values if value not in concept.names]:
            message = f"concept.toml no longer names {', '.join(unnamed)}."
            yield at_key(catalog, result.path, ("values", unnamed[0]), message, hint)
