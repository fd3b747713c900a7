"""A concept: one question that frameworks answer side by side, and what proves the answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from narani.model.text import Text

DEFAULT_TOLERANCE = 1e-6
DEFAULT_LIMIT = 60
Hurt = Literal["silent", "error", "speed", "confusion"]
"""A wrong number that nobody notices, an exception, lost time, or a riddle."""


@dataclass(frozen=True)
class Agreement:
    """Variables that every snippet ends with, equal within `tolerance`."""

    names: tuple[str, ...]
    tolerance: float = DEFAULT_TOLERANCE
    """Largest |a - b| / max(1, |b|) that still counts as equal."""
    reason: str = ""
    """Why a tolerance above 1e-3 is right."""


@dataclass(frozen=True)
class Difference:
    """Variables on which the runtimes are proved not to agree.

    With `hurts` it is a porting difference, which is listed: then it also says who meets it and how
    to make the frameworks equal, and the concept's agreement proves that mended version.
    """

    names: tuple[str, ...]
    why: Text
    hurts: Hurt | Literal[""] = ""
    who: Text | None = None
    """Who meets it, in one sentence."""
    mend: Text | None = None
    """How to make them equal, in one or two sentences."""
    symptoms: tuple[Text, ...] = ()
    """What a reader sees, as they would type it."""


@dataclass(frozen=True)
class Mutant:
    """One edit of one snippet that must break verification."""

    snippet: str
    replace: str
    by: str


@dataclass(frozen=True)
class Concept:
    """One folder under `snippets/<topic>/`."""

    question: Text
    answer: Text
    mutant: Mutant
    agreement: Agreement | None = None
    difference: Difference | None = None
    devices: tuple[str, ...] = ("cpu",)
    runtimes: tuple[str, ...] = ()
    """Runtimes named by hand; empty for every default runtime whose snippet exists."""
    record: tuple[str, ...] = ()
    """Further variables to record, which a snippet may lack."""
    read: dict[str, dict[str, str]] = field(default_factory=dict)
    """Per framework: variable name to the attribute path it is read from."""
    limit: int = DEFAULT_LIMIT
    """Seconds one run may take."""
    long: str = ""
    """Why a snippet may have more than 60 lines."""
    flaky: str = ""
    """Why a run may fail through no fault of the snippet; such a run gets one more chance."""
    guess: bool = True
    """False where its code makes no fair round of "same or different?"."""
    alone: Text | None = None
    """Why there is a snippet for one framework only."""
    translation: Literal["", "wanted"] = ""
    """"wanted" while one language is missing."""
    id: str = ""
    folder: Path = Path()

    @property
    def topic(self) -> str:
        """The shelf the concept stands on."""
        return self.id.partition("/")[0]

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.id.partition("/")[2]

    @property
    def names(self) -> tuple[str, ...]:
        """Every variable to record, each once, in the order of first mention."""
        agreed = self.agreement.names if self.agreement else ()
        differing = self.difference.names if self.difference else ()
        return tuple(dict.fromkeys((*agreed, *differing, *self.record)))
