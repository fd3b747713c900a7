"""Every snippet is recorded on the CPU under every runtime of its concept.

A result on a GPU that is missing is shown where it matters and is never an error.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.freshness import record_command
from narani.errors import Problem
from narani.lint.places import at_concept


def check(catalog: Catalog) -> Iterator[Problem]:
    """Concepts not recorded, each once with the runtimes that lack a result."""
    snippets = catalog.snippets
    for concept in snippets.concepts.values():
        lacking = [
            runtime
            for runtime in snippets.runtimes_of(concept)
            if "cpu" in concept.devices
            and "cpu" in runtime.devices
            and not (concept.folder / "results" / f"{runtime.id}.cpu.toml").is_file()
        ]
        if main := [runtime.id for runtime in lacking if not runtime.environment]:
            hint = f"Run: narani record {concept.id} (on a pull request CI records it for you)"
            yield at_concept(catalog, concept, (), f"not recorded under {', '.join(main)} on cpu.", hint)
        for runtime in lacking:
            if runtime.environment:
                hint = f"Run: {record_command(concept, runtime)}"
                yield at_concept(catalog, concept, (), f"not recorded under {runtime.id} on cpu.", hint)
