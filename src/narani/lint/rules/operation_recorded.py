"""What a category gives under every runtime is recorded, by the functions and inputs that stand there."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint.places import at_file


def check(catalog: Catalog) -> Iterator[Problem]:
    """Results that are missing, stale, edited, or of nothing."""
    operations = catalog.snippets.operations
    for category in operations.categories.values():
        known = {runtime.id: runtime for runtime in operations.runtimes_of(category)}
        for runtime in known.values():
            path = category.folder / "results" / f"{runtime.id}.cpu.toml"
            state, why = operations.state(category, runtime)
            if state != "verified":
                yield at_file(catalog, path, 0, f"{why}.", f"Run: narani record api/{category.id}")
        for (id_, runtime_id, _), result in operations.results.items():
            if id_ == category.id and runtime_id not in known:
                hint = did_you_mean(runtime_id, known) or "Remove this file."
                yield at_file(catalog, result.path, 0,
                              f'no runtime "{runtime_id}" has functions here.', hint)
