"""Systems and deployment paths as JSON: their state, the runs behind it, and whether those still stand."""

from __future__ import annotations

from typing import Any

from narani.catalog.catalog import Catalog
from narani.catalog.freshness import state
from narani.catalog.systems import DEVICE, recorded, shipped_bytes, system_of
from narani.model.concept import Concept
from narani.model.system import DeploymentPath, System
from narani.model.text import LANGUAGES, Text

Json = dict[str, Any]


def system(catalog: Catalog, one: System) -> Json:
    """A system."""
    concepts = catalog.snippets.concepts
    found: Json = {
        "id": one.id, "title": one.title, "group": one.group, "frameworks": list(one.frameworks),
        "state": one.state, "what": text(one.what), "since": one.since or None,
        "successors": list(one.successors), "claims": list(one.claims), "article": one.article,
        "runs": [run for id_ in one.concepts if id_ in concepts for run in _runs(catalog, concepts[id_])],
    }
    return {**found, "note": text(one.note)} if one.note else found


def path(catalog: Catalog, one: DeploymentPath) -> Json:
    """A deployment path."""
    snippets = catalog.snippets
    runner = system_of(catalog.knowledge.systems, one)
    concept = snippets.concepts.get(one.concept)
    runs = [run for run in _runs(catalog, concept) if run["runtime"] == one.runtime] if concept else []
    size = shipped_bytes(snippets, one)
    found: Json = {
        "id": one.id, "from": one.from_, "format": one.format, "to": one.to, "where": one.where,
        "system": runner.id if runner else None, "state": one.state, "claims": list(one.claims),
        "run": runs[0] if runs else None, "bytes": None if size is None else round(size),
        "largest_difference": recorded(snippets, one, one.difference),
    }
    return {**found, "note": text(one.note)} if one.note else found


def _runs(catalog: Catalog, concept: Concept) -> list[Json]:
    """A concept under each of its runtimes: whether its result stands, and since which day."""
    snippets = catalog.snippets
    found: list[Json] = []
    for runtime in snippets.runtimes_of(concept):
        environment = snippets.environments.get((runtime.id, DEVICE))
        found.append({"concept": concept.id, "runtime": runtime.id,
                      "state": state(snippets, concept, runtime, DEVICE)[0],
                      "verified": str(environment.verified) if environment else None})
    return found


def text(written: Text) -> dict[str, str]:
    """The languages that are there."""
    return {language: said for language in LANGUAGES if (said := getattr(written, language))}
