"""A term of the field in both languages, defined once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from narani.model.text import Language, Text


@dataclass(frozen=True)
class Spellings:
    """Other names and spellings of a term, per language."""

    ko: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


@dataclass(frozen=True)
class Term:
    """One file: what a word means here. The first sentence of the definition is its tooltip."""

    term: Text
    definition: Text
    also: Spellings = Spellings()
    see: str = ""
    """The page or concept that shows it."""
    claims: tuple[str, ...] = ()
    """Facts that say more."""
    translation: Literal["", "wanted"] = ""
    """"wanted" while one language is missing."""
    id: str = ""
    path: Path = Path()

    def spellings(self, language: Language) -> tuple[str, ...]:
        """Every way to write the term in `language`, its name first."""
        return tuple(dict.fromkeys((self.term.in_(language), *getattr(self.also, language))))
