"""A successor is another system, and nothing is succeeded by what it succeeds."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.model.system import System


def check(catalog: Catalog) -> Iterator[Problem]:
    """Successors that do not exist, or lead back."""
    for system in catalog.knowledge.systems.values():
        for index, id_ in enumerate(system.successors):
            if fault := _fault(catalog, system, index, id_):
                yield at_key(catalog, system.path, ("successors", index), *fault)


def _fault(catalog: Catalog, system: System, index: int, id_: str) -> tuple[str, str] | None:
    there = known.systems(catalog)
    if id_ == system.id:
        return "is this very system.", "Name the one that took its place, or take it out."
    if id_ not in there:
        return f'there is no system "{id_}".', did_you_mean(id_, there) or f"Run: narani new system {id_}"
    if id_ in system.successors[:index]:
        return f'"{id_}" is named twice.', "Take one out."
    other = catalog.knowledge.systems.get(id_)
    if other and system.id in other.successors:
        return f'"{id_}" names this system as its successor.', "Only one of them came after the other."
    return None
