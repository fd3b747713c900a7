"""What runs a deployment path is a system with a row of its own, except another framework."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.systems import system_of
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key


def check(catalog: Catalog) -> Iterator[Problem]:
    """Paths to something that is no system."""
    systems = catalog.knowledge.systems
    for path in catalog.knowledge.paths.values():
        if path.system and path.system not in known.systems(catalog):
            yield at_key(catalog, path.path, ("system",), f'there is no system "{path.system}".',
                         did_you_mean(path.system, systems))
        elif not path.system and path.where != "other-framework" and not system_of(systems, path):
            titles = [system.title for system in systems.values()]
            near = did_you_mean(path.to, titles)
            hint = near if near.startswith("Did") else 'Write its file, or name it: system = "<id>".'
            yield at_key(catalog, path.path, ("to",), f'no system has the title "{path.to}".', hint)
