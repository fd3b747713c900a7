"""Whether the runs that a system or a deployment path rests on are recorded, and still stand."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.freshness import record_command, state
from narani.model.concept import Concept


def unproved(catalog: Catalog, concept: Concept, only: str = "") -> Iterator[tuple[str, str]]:
    """Why results of a concept prove nothing now, once for each command that mends them.

    Looks at all of its runtimes, or at `only` one.
    """
    device = "cpu" if "cpu" in concept.devices else concept.devices[0]
    found: dict[str, dict[str, None]] = {}
    for runtime in catalog.snippets.runtimes_of(concept):
        if only not in ("", runtime.id) or device not in runtime.devices:
            continue
        standing, why = state(catalog.snippets, concept, runtime, device)
        if standing != "verified":
            where = "" if runtime.environment else " (on a pull request CI records it for you)"
            found.setdefault(f"Run: {record_command(concept, runtime, device)}{where}", {})[why] = None
    for hint, reasons in found.items():
        yield f"{concept.id}: {'; '.join(reasons)}.", hint
