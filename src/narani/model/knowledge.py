"""Knowledge kept by hand: claims, the sources and pinned values under them, and comparisons."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from narani.model.text import Language, Text
from narani.model.values import Value

Verdict = Literal["true", "incomplete", "outdated", "wrong", "depends", "opinion"]


@dataclass(frozen=True)
class Evidence:
    """One thing a fact rests on: a pinned value of a result or of a measurement, or a source."""

    source: str = ""
    concept: str = ""
    runtime: str = ""
    measurement: str = ""
    """Instead of a concept: a measurement, of which `row` and `column` are pinned by `above` or `below`."""
    row: str = ""
    column: str = ""
    operation: str = ""
    """Instead of a concept: an operation `category/name`; `variable` is then `out` unless given."""
    case: str = ""
    """The case of the operation."""
    device: str = "cpu"
    variable: str = ""
    is_: Value = None
    is_none: bool = False
    within: float = 1e-6
    below: float | None = None
    above: float | None = None
    differs_from: str = ""
    same_as: str = ""
    raises: str = ""
    message: str = ""
    prints: str = ""


@dataclass(frozen=True)
class Heard:
    """What people say, and our verdict on it."""

    phrases: tuple[str, ...]
    verdict: Verdict
    why: Text
    overturned_by: Text
    since: str = ""
    """For an outdated statement: the date or version it stopped being true."""
    unless: tuple[str, ...] = ()
    """Words that make a sentence with such a phrase right, or another statement: "1.x"."""
    contradicts: tuple[str, ...] = ()
    """Claims whose heard statement cannot be true together with this one; one direction is enough."""

    def said(self, language: Language) -> tuple[str, Language]:
        """The first phrase in `language`, as readers are shown it; the first of all where there is none."""
        phrases = [(phrase, _language(phrase)) for phrase in self.phrases] or [("", language)]
        return next((phrase for phrase in phrases if phrase[1] == language), phrases[0])


def _language(phrase: str) -> Language:
    return "ko" if any("가" <= letter <= "힣" for letter in phrase) else "en"


@dataclass(frozen=True)
class Claim:
    """One file: a fact we assert, with the evidence it rests on."""

    fact: Text
    evidence: tuple[Evidence, ...]
    heard: Heard | None = None
    translation: Literal["", "wanted"] = ""
    """"wanted" while one language is missing."""
    id: str = ""
    topic: str = ""
    path: Path = Path()


@dataclass(frozen=True)
class Source:
    """One document and the passage of it that supports a claim."""

    title: str
    publisher: str
    url: str
    passage: str
    lang: str
    read: dt.date
    kind: Literal["primary", "secondary"] = "primary"
    published: dt.date | None = None
    note: Text | None = None
    id: str = ""
    path: Path = Path()


@dataclass(frozen=True)
class Cell:
    """One cell of a comparison: a short text and the claims it rests on."""

    ko: str = ""
    en: str = ""
    claims: tuple[str, ...] = ()

    @property
    def text(self) -> Text:
        """What the cell says, in both languages."""
        return Text(self.ko, self.en)


@dataclass(frozen=True)
class Row:
    """One row of a comparison."""

    id: str
    label: Text
    cells: dict[str, Cell]
    also: tuple[str, ...] = ()
    """Other labels people use for this row."""


@dataclass(frozen=True)
class Comparison:
    """Rows of cells, each cell resting on claims."""

    title: Text
    columns: dict[str, Text]
    rows: tuple[Row, ...] = field(default=())
    translation: Literal["", "wanted"] = ""
    """"wanted" while one language is missing."""
    id: str = ""
    path: Path = Path()
