"""The lines of the founding texts that name a system are in their ledger."""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint.places import at_key

_LINE = re.compile(r"(\d{3}):([1-9]\d*)")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Lines that are not there."""
    seeds = {seed.number: {line.n for line in seed.lines} for seed in catalog.knowledge.ledger.seed}
    for system in catalog.knowledge.systems.values():
        for index, written in enumerate(system.seeds):
            if fault := _fault(seeds, written, written in system.seeds[:index]):
                yield at_key(catalog, system.path, ("seeds", index), *fault)


def _fault(seeds: dict[str, set[int]], written: str, twice: bool) -> tuple[str, str] | None:
    found = _LINE.fullmatch(written)
    if not found:
        return f'"{written}" is no line of a seed.', 'Write number and line, such as "003:45".'
    if found[1] not in seeds:
        return f'there is no seed "{found[1]}".', did_you_mean(found[1], seeds)
    if int(found[2]) not in seeds[found[1]]:
        return f"line {found[2]} of seed {found[1]} is blank or not there.", "Name the line that names it."
    return (f'"{written}" is named twice.', "Take one out.") if twice else None
