"""What is said of a system that nothing runs rests on claims; that it is retired, on a document.

Nobody can run the end of a project: only its own announcement proves it.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.model.system import DeploymentPath, System


def check(catalog: Catalog) -> Iterator[Problem]:
    """Claims that do not exist, are named twice or are missing."""
    knowledge = catalog.knowledge
    records: list[System | DeploymentPath] = [*knowledge.systems.values(), *knowledge.paths.values()]
    for record in records:
        yield from _unknown(catalog, record)
    for system in knowledge.systems.values():
        if system.state in ("retired", "cannot-run") and not system.claims:
            yield at_key(catalog, system.path, ("state",), f'"{system.state}" needs a claim.',
                         'Add claims = ["…"]: the ids of the claims that prove it.')
        elif system.state == "retired" and not _rests_on_source(catalog, system):
            yield at_key(catalog, system.path, ("claims",), "none of these claims rests on a source.",
                         "Name a claim whose evidence is the document that retired it.")


def _unknown(catalog: Catalog, record: System | DeploymentPath) -> Iterator[Problem]:
    there = known.claims(catalog)
    for index, id_ in enumerate(record.claims):
        if id_ not in there:
            message = f'there is no claim "{id_}".'
            yield at_key(catalog, record.path, ("claims", index), message, did_you_mean(id_, there))
        elif id_ in record.claims[:index]:
            yield at_key(catalog, record.path, ("claims", index), f'"{id_}" is named twice.', "Take one out.")


def _rests_on_source(catalog: Catalog, system: System) -> bool:
    """Whether one of its claims does; a claim that could not be read is reported elsewhere."""
    claims = catalog.knowledge.claims
    read = [claims[id_] for id_ in system.claims if id_ in claims]
    return len(read) < len(system.claims) or any(pin.source for claim in read for pin in claim.evidence)
