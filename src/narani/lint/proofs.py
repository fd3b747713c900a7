"""Whether the runs that a system or a deployment path rests on are recorded, and still stand."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.freshness import state
from narani.model.concept import Concept

RECORD = "Run: narani record {id}{runtime} (on a pull request CI records it for you)"


def unproved(catalog: Catalog, concept: Concept, only: str = "") -> Iterator[tuple[str, str]]:
    """Why results of a concept prove nothing now, and how to mend it; of one runtime if `only` is given."""
    device = "cpu" if "cpu" in concept.devices else concept.devices[0]
    for runtime in catalog.snippets.runtimes_of(concept):
        if only not in ("", runtime.id) or device not in runtime.devices:
            continue
        found, why = state(catalog.snippets, concept, runtime, device)
        if found != "verified":
            named = "" if runtime.default else f" --runtime {runtime.id}"
            yield f"{concept.id}: {why}.", RECORD.format(id=concept.id, runtime=named)
