"""How long a text takes to say aloud."""

from __future__ import annotations

import re

from narani.model.text import Language

LIMITS: dict[Language, int] = {"ko": 160, "en": 80}
"""What one says in `SECONDS`."""
UNITS: dict[Language, str] = {"ko": "syllables", "en": "words"}
SECONDS = 30
LATIN = 3
"""Syllables that a Latin word or a number counts in Korean."""
CODE = re.compile(r"`([^`]*)`")
_WORD = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.]*")


def length(text: str, language: Language) -> int:
    """Syllables of a Korean text, words of an English one."""
    said = text.replace("`", "")
    if language == "en":
        return len(said.split())
    return len(re.findall(r"[가-힣]", said)) + LATIN * len(_WORD.findall(said))


def seconds(text: str, language: Language) -> int:
    """Seconds it takes, rounded to five."""
    return max(5, 5 * round(SECONDS * length(text, language) / LIMITS[language] / 5))
