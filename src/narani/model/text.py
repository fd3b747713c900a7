"""Text kept in both languages in one record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["ko", "en"]
LANGUAGES: tuple[Language, ...] = ("ko", "en")
"""Korean first: it is published at the site's root, and holds the other."""


def below(language: Language) -> str:
    """Where a language's pages begin below the site's root, ending in a slash if not there."""
    return "" if language == "ko" else f"{language}/"


@dataclass(frozen=True)
class Text:
    """One text in Korean and English; empty where a language is missing, which lint reports."""

    ko: str = ""
    en: str = ""

    def in_(self, language: Language) -> str:
        """The text in `language`, or in the other one while its translation is wanted."""
        return (self.ko or self.en) if language == "ko" else (self.en or self.ko)
