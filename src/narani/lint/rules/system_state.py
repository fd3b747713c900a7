"""A system's state is told whole: which condition, retired since when and for what, why it cannot run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key
from narani.model.system import System

WANTED = {
    "caveat": "Say which caveat: note.ko and note.en.",
    "retired": "Say what to use instead: note.ko and note.en.",
    "cannot-run": "Say why CI cannot run it: note.ko and note.en.",
}
_SINCE = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=\W|$)")


def check(catalog: Catalog) -> Iterator[Problem]:
    """States told by half, and what belongs to another state."""
    for system in catalog.knowledge.systems.values():
        for key, message, hint in _faults(system):
            yield at_key(catalog, system.path, (key,), message, hint)


def _faults(system: System) -> Iterator[tuple[str, str, str]]:
    if system.state in WANTED and system.note is None:
        yield "state", f'"{system.state}" needs a note.', WANTED[system.state]
    if system.state == "works" and system.note is not None:
        hint = 'Remove it, or write state = "caveat".'
        yield "note", "a system that works has no note.", hint
    if system.state == "retired" and not _SINCE.match(system.since):
        said = "since when?" if not system.since else f'"{system.since}" begins with no date.'
        hint = 'Write since = "2025-08-07", "2025-08" or "2025": as precisely as the source says.'
        yield "since" if system.since else "state", said, hint
    if system.state != "retired" and system.since:
        yield "since", "belongs to a retired system.", 'Remove it, or write state = "retired".'
