"""Which system runs a deployment path, and what was recorded of its size and difference."""

from __future__ import annotations

import re
from collections.abc import Mapping

from narani.catalog.snippets import Snippets
from narani.model.result import Result
from narani.model.system import DeploymentPath, System

_REMARK = re.compile(r"\s*\([^()]*\)\s*$")
KIB = "_kib"
BYTES = "_bytes"
DEVICE = "cpu"


def system_of(systems: Mapping[str, System], path: DeploymentPath) -> System | None:
    """The system that runs a path: the one it names, else the one titled like `to`, a remark left aside."""
    if path.system:
        return systems.get(path.system)
    by_title = {system.title.casefold(): system for system in systems.values()}
    wanted = path.to.strip().casefold()
    return by_title.get(wanted) or by_title.get(_REMARK.sub("", wanted))


def result_of(snippets: Snippets, path: DeploymentPath) -> Result | None:
    """The recorded result that proves a path."""
    return snippets.results.get((path.concept, path.runtime, DEVICE))


def recorded(snippets: Snippets, path: DeploymentPath, variable: str) -> float | None:
    """A recorded number of a path's result; None where there is none."""
    found = result_of(snippets, path)
    value = found.values.get(variable) if found and variable else None
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def shipped_bytes(snippets: Snippets, path: DeploymentPath) -> float | None:
    """Size of what is shipped."""
    size = recorded(snippets, path, path.size)
    return size * 1024 if size is not None and path.size.endswith(KIB) else size
