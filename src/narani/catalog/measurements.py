"""Reads `snippets/measurements/`, and says whether what was measured still stands. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from narani.catalog.toml import Reader
from narani.errors import Problem, Problems, relative
from narani.model.measurement import Measured, Measurement
from narani.model.result import State, content_digest, script_digest

FOLDER = "measurements"


@dataclass
class Measurements:
    """Every measurement and what was recorded of it, and the problems of what could not be read."""

    known: dict[str, Measurement] = field(default_factory=dict)
    measured: dict[tuple[str, str], Measured] = field(default_factory=dict)
    """Keyed by measurement id and device."""
    problems: list[Problem] = field(default_factory=list)

    def state(self, id_: str, device: str) -> tuple[State, str]:
        """State of what was recorded, and why when it is not verified."""
        found = self.measured.get((id_, device))
        if found is None:
            return "missing", f"{id_} was never measured on {device}"
        if found.content != content_digest("", {"method": found.method, "rows": found.values}):
            return "edited", "its content digest does not fit its content: it was edited by hand"
        if found.script != script_digest(self.known[id_].script):
            return "stale", "measure.py changed since it was measured"
        return "verified", ""


def read_measurements(root: Path) -> Measurements:
    """Reads every folder below `root/snippets/measurements`."""
    found = Measurements()
    for path in sorted((root / "snippets" / FOLDER).glob("*/measurement.toml")):
        try:
            reader = Reader(path, root)
            known = reader.build(Measurement, reader.data, id=path.parent.name, folder=path.parent)
            if not known.script.is_file():
                raise Problems([Problem(relative(path, root), 0, "there is no measure.py beside it.",
                                        "Write the script that measures (see CONTRIBUTING.md).")])
        except Problems as problems:
            found.problems += problems.problems
            continue
        found.known[known.id] = known
        for result in sorted((path.parent / "results").glob("*.toml")):
            try:
                reader = Reader(result, root)
                found.measured[known.id, result.stem] = reader.build(Measured, reader.data, path=result)
            except Problems as problems:
                found.problems += problems.problems
    return found
