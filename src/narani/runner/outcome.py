"""What is asked of one run, and what it gave."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from narani.model.values import Value

OUTPUT_LIMIT = 20_000
"""Most characters a snippet may print."""
STDERR_LIMIT = 20_000
"""How much of standard error is kept, for messages only."""


@dataclass(frozen=True)
class Order:
    """One run: which script, what to read at its end, how long it may take."""

    folder: str
    script: str
    read: dict[str, str]
    """Variable name to the attribute path it is read from."""
    limit: float
    backend: str = ""
    """Dotted path of the function that names the backend in use."""
    operations: dict[str, Any] | None = None
    """For a category of the API map: which operations to call after the file has run."""

    def to_dict(self) -> dict[str, Any]:
        """As sent to the process that runs it."""
        return asdict(self)


@dataclass(frozen=True)
class Failure:
    """Why a run gave no result."""

    text: str
    line: int = 0
    """Line of the script, 0 when unknown."""
    detail: str = ""
    """Last lines of the traceback or of standard error."""


@dataclass(frozen=True)
class Outcome:
    """What one run gave."""

    stdout: str = ""
    values: dict[str, Value] = field(default_factory=dict)
    backend: str = ""
    names: tuple[str, ...] = ()
    """Every variable the script ended with, for near misses."""
    failures: tuple[Failure, ...] = ()
    seconds: float = 0.0
    """How long the script itself took."""
    cpu: float = 0.0
    """Processor time of the whole run on a server, forking included; 0 when not measured."""

    @property
    def failed(self) -> bool:
        """Whether the run gave no result that could be recorded."""
        return bool(self.failures)


def failed(text: str, line: int = 0, detail: str = "") -> Outcome:
    """The outcome of a run that went wrong."""
    return Outcome(failures=(Failure(text, line, detail),))
