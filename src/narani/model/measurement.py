"""A measurement: values that vary from run to run, such as times, kept with their spread and never tested."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from narani.model.text import Text
from narani.model.values import Value


@dataclass(frozen=True)
class Row:
    """One workload."""

    id: str
    label: Text


@dataclass(frozen=True)
class Measurement:
    """`measurement.toml`: what `measure.py` beside it measures, and what that does not show."""

    title: Text
    what: Text
    not_shown: Text
    columns: dict[str, Text]
    rows: tuple[Row, ...]
    packages: tuple[str, ...]
    """Distributions whose versions are recorded with the values."""
    limit: float = 600.0
    """Seconds one measuring may take."""
    id: str = ""
    folder: Path = Path()

    @property
    def script(self) -> Path:
        """The script that measures."""
        return self.folder / "measure.py"


@dataclass(frozen=True)
class Reading:
    """One measured value with its spread: the middle, and the quartiles around it."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Measured:
    """`results/<device>.toml`: what one measuring gave on one machine."""

    script: str
    """Digest of the script."""
    content: str
    """Digest of `method` and `rows`; differs when somebody edited the file by hand."""
    measured: dt.date
    machine: str
    versions: dict[str, str]
    method: dict[str, Value]
    """How it was measured: unit, warm-up, repeats, threads."""
    rows: dict[str, dict[str, Reading]] = field(default_factory=dict)
    path: Path = Path()

    @property
    def values(self) -> dict[str, dict[str, list[float]]]:
        """The readings as plain numbers, for the digest."""
        return {row: {column: [r.value, r.low, r.high] for column, r in cells.items()}
                for row, cells in self.rows.items()}
