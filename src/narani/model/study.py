"""Learning paths: pages, concepts and questions in an order, with the time each takes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from narani.model.text import Text


@dataclass(frozen=True)
class Step:
    """One thing to read, run or answer: a page, a concept or a question."""

    minutes: int
    why: Text
    page: str = ""
    """Path below a language's folder."""
    concept: str = ""
    question: str = ""

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """What it names, by key; exactly one where lint finds nothing."""
        given = (("page", self.page), ("concept", self.concept), ("question", self.question))
        return tuple(pair for pair in given if pair[1])


@dataclass(frozen=True)
class Part:
    """Steps that belong together: a day, or a stage."""

    title: Text
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """How long the part takes."""
        return sum(step.minutes for step in self.steps)


@dataclass(frozen=True)
class StudyPath:
    """One file: a way through the site for one purpose."""

    title: Text
    what: Text
    """For whom it is, and what they can do at its end."""
    parts: tuple[Part, ...]
    days: int = 0
    """For a plan by days: how many, each a part."""
    order: int = 0
    """Its place in the list of all paths."""
    translation: Literal["", "wanted"] = ""
    """"wanted" while one language is missing."""
    id: str = ""
    path: Path = Path()

    @property
    def minutes(self) -> int:
        """How long the whole path takes."""
        return sum(part.minutes for part in self.parts)
